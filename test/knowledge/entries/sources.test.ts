import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleKnowledge } from '../../../src/knowledge/assembleKnowledge.ts';
import { readLink } from '../../../src/knowledge/entries/sources/readLink.ts';
import { writeLink } from '../../../src/knowledge/entries/sources/writeLink.ts';
import { writeKnowledge } from '../../../src/knowledge/entries/writeKnowledge.ts';
import { loadKnowledge } from '../../../src/knowledge/loadKnowledge.ts';
import { toKnowledge } from '../../../src/service/publishing/createPublisher.ts';
import { packSnapshot, unpackSnapshot } from '../../../src/store/publications/packSnapshot.ts';
import { brief, folderOf, knowledgeOf } from '../../support/knowledge.ts';

/** Citations of each entry: the source's title, address and paragraphs. */
function cited(files: Readonly<Record<string, string>>) {
  const { entries, sources, problems } = knowledgeOf(files);
  const lines = entries.map(({ heading, footnotes }) => [
    heading,
    ...footnotes.flatMap(({ citations }) =>
      citations.map(({ source, paragraphs }) => {
        const { title, url } = sources.get(source) ?? { title: '?', url: null };
        return `${title} | ${url ?? '–'} | ${paragraphs.join(' ')}`;
      }),
    ),
  ]);
  return { lines, problems: brief(problems).filter((line) => !line.endsWith('source/unused')) };
}

describe('an entry without a source', () => {
  test('cites its own file, which is named by its title or its name', () => {
    const files = {
      'faq/returns.md': '## Refunds\n\nWithin a week.\n\n## Swaps\n\nNever.\n',
      'faq/b.md': '# Desk\n\n## Open?\n\nAt nine.\n',
    };
    expect(cited(files)).toEqual({
      lines: [
        ['Refunds', 'returns.md | – | '],
        ['Swaps', 'returns.md | – | '],
        ['Open?', 'Desk | – | '],
      ],
      problems: ['faq/b.md:3 warning entry/no-footnote', 'faq/returns.md:1 warning entry/no-footnote'],
    });
  });

  test('takes its details from a source of the same id', () => {
    const sources = 'returns:\n  title: Our rules\n  url: https://club.example/rules\n';
    const { lines, problems } = cited({ 'faq/returns.md': '## Refunds\n\nNo.\n', 'sources.yaml': sources });
    expect(lines).toEqual([['Refunds', 'Our rules | https://club.example/rules | ']]);
    expect(problems).toEqual(['faq/returns.md:1 warning entry/no-footnote']);
  });

  test('an open question needs none', () => {
    expect(cited({ 'unknown/a.md': '## Who won?\n\nNobody says.\n' })).toEqual({ lines: [['Who won?']], problems: [] });
  });
});

describe('a footnote may be', () => {
  test.each([
    ['https://club.example/rules', 'club.example/rules | https://club.example/rules | '],
    ['<https://club.example/rules>', 'club.example/rules | https://club.example/rules | '],
    ['https://club.example/rules.', 'club.example/rules | https://club.example/rules | '],
    ['[The *rules*](https://club.example/a_b?c=d#e)', 'The rules | https://club.example/a_b?c=d#e | '],
    ['[The rules](<https://club.example/(a)>)', 'The rules | https://club.example/(a) | '],
    ['The rules: https://club.example/rules', 'The rules | https://club.example/rules | '],
    ['See [the rules](https://club.example/rules), page 3', 'See the rules, page 3 | https://club.example/rules | '],
    ['one', 'One | – | '],
    ['told by the board in May', 'told by the board in May | – | '],
  ])('%s', (text, wanted) => {
    const { lines, problems } = cited({ 'faq/a.md': `## Q?\n\nYes, it is. [^1]\n\n[^1]: ${text}\n` });
    expect(lines).toEqual([['Q?', wanted]]);
    expect(problems).toEqual(text.startsWith('told') ? ['faq/a.md:5 warning footnote/prose'] : []);
  });

  test('several of them', () => {
    const text = '[A](https://a.example); one ¶2; https://b.example';
    expect(cited({ 'faq/a.md': `## Q?\n\nYes. [^1]\n\n[^1]: ${text}\n` }).lines).toEqual([
      ['Q?', 'A | https://a.example | ', 'One | – | 2', 'b.example | https://b.example | '],
    ]);
  });

  test.each([
    ['nowhere', 'faq/a.md:5 error source/unknown'],
    ['one ¶99', 'faq/a.md:5 error source/no-such-paragraph'],
    ['two words ¶5', 'faq/a.md:5 error footnote/unreadable'],
  ])('but not %s', (text, problem) => {
    expect(cited({ 'faq/a.md': `## Q?\n\nYes. [^1]\n\n[^1]: ${text}\n` }).problems).toEqual([problem]);
  });
});

describe('source: in front matter', () => {
  const file = (source: string) =>
    `---\nsource: ${source}\ntopic: T\n---\n\n## A?\n\nSo.\n\n## B?\n\nSo. [^1]\n\n[^1]: two ¶3\n`;

  test.each([
    ['one', 'One | – | '],
    ['one ¶5–6', 'One | – | 5 6'],
    ['one ¶5: "so it is"', 'One | – | 5'],
    ['https://club.example', 'club.example | https://club.example | '],
    ['[The rules: all of them](https://club.example/rules)', 'The rules: all of them | https://club.example/rules | '],
    ['"[The rules](https://club.example/rules)"', 'The rules | https://club.example/rules | '],
  ])('counts for the entries without footnotes: %s', (source, wanted) => {
    expect(cited({ 'faq/a.md': file(source) })).toEqual({
      lines: [
        ['A?', wanted],
        ['B?', 'Two | – | 3'],
      ],
      problems: [],
    });
  });

  test.each([
    ['nowhere', 'source/unknown'],
    ['one ¶11', 'source/no-such-paragraph'],
    ['one ¶x', 'footnote/unreadable'],
  ])('must not be %s', (source, id) => {
    expect(cited({ 'faq/a.md': file(source) }).problems).toContain(`faq/a.md:2 error ${id}`);
  });
});

describe('the level of the entries', () => {
  const headings = (text: string) => knowledgeOf({ 'faq/a.md': text }).entries.map(({ heading }) => heading);

  test.each<[string, string, string[]]>([
    ['2, whatever else there is', '# T\n\nx\n\n## A\n\nx\n\n### B?\n\nx\n\n### C?\n\nx', ['A']],
    ['3 below a title', '# More\n\n### Can I?\n\nYes, you can.', ['Can I?']],
    ['3 below a title with a text', '# More\n\nHello.\n\n### Can I?\n\nx\n\n### May I?\n\nx', ['Can I?', 'May I?']],
    ['1 for questions of level 1', '# Can I?\n\nx\n\n### Note\n\nx\n\n# May I?\n\nx', ['Can I?', 'May I?']],
    ['1 for the only heading', '# Refunds\n\nWithin a week.\n\n### How\n\nAt the desk.', ['Refunds']],
    [
      '3 below chapters',
      '## Paying\n\n### How?\n\nx\n\n### When?\n\nx\n\n## Other\n\n### Who?\n\nx',
      ['How?', 'When?', 'Who?'],
    ],
    ['2 if it begins with a heading', '## A\n\n### B?\n\nx\n\n### C?\n\nx', ['A']],
    ['none in code', '# Can I?\n\nx\n\n```\n## no\n```', ['Can I?']],
  ])('is %s', (_, text, wanted) => {
    expect(headings(text)).toEqual(wanted);
  });
});

test('the revision does not depend on when a file changed, nor on how it is kept', async () => {
  const text = '# Rules\n\n## A?\n\nSo `[1]`.\n';
  const loaded = await loadKnowledge(folderOf({ 'faq/rules.md': text }));
  expect(loaded.sources.get('rules')?.changed).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  const inMemory = assembleKnowledge([{ path: 'faq/rules.md', bytes: Buffer.from(text) }]);
  expect(inMemory.sources.get('rules')).not.toHaveProperty('changed');
  expect(inMemory.revision).toBe(loaded.revision);
  const kept = toKnowledge(await unpackSnapshot(await packSnapshot(loaded)));
  expect(kept.revision).toBe(loaded.revision);
  expect(kept.sources.get('rules')).toEqual(loaded.sources.get('rules'));
});

test('what is written reads as the same revision, without problems', () => {
  const files = {
    'faq/own.md': '# Own title\n\n## A?\n\nSo.\n\n## C?\n\nSo. [^1]\n\n[^1]: [L](https://l.example)\n',
    'faq/shared.md':
      '---\nsource: "[The rules](https://club.example/rules); one ¶2"\n---\n\n## B?\n\nSo.\n\n## D?\n\nSo. [^1]\n\n[^1]: told by the board\n',
  };
  const before = knowledgeOf(files);
  const written = writeKnowledge(before);
  const after = assembleKnowledge(written.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })));
  expect(brief(after.problems).filter((line) => line.includes('error'))).toEqual([]);
  expect(after.revision).toBe(before.revision);
});

test('a link is written as it is read', () => {
  const titles = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('a]b', '[x](y)', '<b>', 'a  b', '`', '(draft)'),
  );
  fc.assert(
    fc.property(titles, fc.webUrl({ withQueryParameters: true, withFragments: true }), (title, url) => {
      const source = readLink(`[${title.replace(/[[\]\\]/gu, '')}](<${url}>)`);
      const written = source && writeLink(source);
      if (written) expect(readLink(written)).toEqual(source);
      expect(writeLink({ ...(source ?? readLink(url) ?? expect.fail()), note: 'more' })).toBeNull();
    }),
  );
});
