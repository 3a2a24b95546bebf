import { expect, test } from 'vitest';
import { assembleKnowledge } from '../../src/knowledge/assembleKnowledge.ts';
import { RULES, rulesFolder } from '../support/rules.ts';

const files = Object.entries(rulesFolder(RULES, { text: 'It is twenty euros.', paragraph: 9 })).map(([path, text]) => ({
  path,
  bytes: Buffer.from(text),
}));
const read = (cited?: ReadonlyMap<string, number>) => {
  const { entries, problems, sources } = assembleKnowledge(files, new Map(), cited);
  const curated = entries.filter(({ file }) => file.startsWith('faq/')).length;
  return { curated, ids: problems.map(({ id }) => id), paragraphs: sources.get('rules')?.paragraphs };
};

test('a footnote beyond the end of a document is an error, unless the document had that paragraph', () => {
  const refused = { curated: 0, ids: ['source/no-such-paragraph'], paragraphs: 4 };
  expect(read()).toEqual(refused);
  expect(read(new Map([['rules', 8]]))).toEqual(refused);
  expect(read(new Map([['other', 9]]))).toEqual(refused);
  expect(read(new Map([['rules', 9]]))).toEqual({ curated: 2, ids: [], paragraphs: 4 });
});
