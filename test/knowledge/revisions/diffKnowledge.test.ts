import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignKeys } from '../../../src/knowledge/entries/assignKeys.ts';
import { formatProblem } from '../../../src/knowledge/problems/formatProblem.ts';
import { diffKnowledge } from '../../../src/knowledge/revisions/diffKnowledge.ts';
import { entryContent } from '../../../src/knowledge/revisions/entryContent.ts';
import type { Entry } from '../../../src/knowledge/types.ts';
import { entry, type Files, knowledgeOf, SOURCES } from '../../support/knowledge.ts';
import { sized } from '../../support/soak.ts';

const base: Files = { 'faq/a.md': entry('Q'), 'faq/b.md': entry('R') };

test.each<[string, Files, string[], string[], string[]]>([
  ['nothing', base, [], [], []],
  ['moved down', { ...base, 'faq/a.md': `# Title\n\n\n${entry('Q')}` }, [], [], []],
  ['moved to a folder', { 'faq/x/a.md': entry('Q'), 'faq/b.md': entry('R') }, [], [], []],
  ['another order', { 'faq/b.md': entry('R'), 'faq/a.md': entry('Q') }, [], [], []],
  ['other line ends', { ...base, 'faq/a.md': `\uFEFF${entry('Q').replaceAll('\n', '\r\n')}` }, [], [], []],
  ['another answer', { ...base, 'faq/a.md': entry('Q', 'Other.[^1]') }, [], ['a#q'], []],
  ['another caveat', { ...base, 'faq/a.md': entry('Q', '> [!NOTE]\n> x\n\nAn answer.[^1]') }, [], ['a#q'], []],
  ['another citation', { ...base, 'faq/b.md': entry('R').replace('¶1', '¶3') }, [], ['b#r'], []],
  ['another phrasing', { ...base, 'faq/b.md': entry('R', 'Also asked:\n- x\n\nAn answer.[^1]') }, [], ['b#r'], []],
  ['another kind', { 'unknown/a.md': entry('Q'), 'faq/b.md': entry('R') }, [], ['a#q'], []],
  ['a topic', { ...base, 'faq/a.md': `---\ntopic: x\n---\n${entry('Q')}` }, [], ['a#q'], []],
  ['renamed', { 'faq/a.md': entry('S'), 'faq/b.md': entry('R') }, ['a#s'], [], ['a#q']],
  ['added', { ...base, 'faq/c.md': entry('S') }, ['c#s'], [], []],
  ['removed', { 'faq/b.md': entry('R') }, [], [], ['a#q']],
])('%s', async (_, files, added, changed, removed) => {
  const [before, after] = [knowledgeOf(base), knowledgeOf(files)];
  const diff = await diffKnowledge(before, after);
  expect(diff.added.map(({ id }) => id)).toEqual(added);
  expect(diff.changed.map((one) => one.after.id)).toEqual(changed);
  expect(diff.removed.map(({ id }) => id)).toEqual(removed);
  expect(before.revision).toMatch(/^[0-9a-f]{10}$/);
  expect(after.revision === before.revision).toBe(added.length + changed.length + removed.length === 0);
});

const FIELDS = [
  'key',
  'kind',
  'heading',
  'phrasings',
  'body',
  'caveat',
  'footnotes',
  'topic',
  'asOf',
  'expires',
  'file',
  'line',
  'article',
] as const;

test('an entry has changed if, and only if, its content has', async () => {
  const word = fc.constantFrom('a', 'b');
  const date = fc.constantFrom(null, '2026-03-01');
  const citation = fc.record({
    source: word,
    paragraphs: fc.constantFrom([1], [1, 2]),
    quote: fc.option(word),
  });
  const versions: fc.Arbitrary<Entry> = fc.record(
    {
      id: fc.constant('a#q'),
      key: word,
      kind: fc.constantFrom('faq', 'passage'),
      heading: word,
      phrasings: fc.array(word, { maxLength: 2 }),
      body: word,
      caveat: fc.option(fc.record({ kind: fc.constantFrom('note', 'warning'), text: word })),
      footnotes: fc.array(fc.record({ citations: fc.array(citation, { minLength: 1, maxLength: 2 }) }), {
        maxLength: 2,
      }),
      topic: fc.option(word),
      asOf: date,
      expires: date,
      file: word,
      line: fc.constantFrom(1, 2),
      article: fc.record({ source: word, date: fc.constant('2026-03-01'), context: word }),
    },
    { requiredKeys: ['id', ...FIELDS.filter((field) => field !== 'article')] },
  );
  // Two independent versions hardly ever agree, so the second takes one field of another version.
  const pair = fc
    .tuple(versions, versions, fc.constantFrom(...FIELDS))
    .map(([one, other, field]): [Entry, Entry] => [one, { ...one, [field]: other[field] }]);
  await fc.assert(
    fc.asyncProperty(pair, async ([before, after]) => {
      const { changed } = await diffKnowledge({ entries: [before] }, { entries: [after] });
      expect(changed.length === 1).toBe(entryContent(before) !== entryContent(after));
    }),
    { numRuns: sized(300, 3000) },
  );
});

test.each<[string, Files]>([
  ['a source’s title', { 'sources.yaml': SOURCES.replace('Two', 'Zwei') }],
  ['a synonym', { 'synonyms.yaml': '- [a, b]' }],
])('the revision changes with %s', (_, files) => {
  expect(knowledgeOf({ ...base, ...files }).revision).not.toBe(knowledgeOf(base).revision);
});

test('keys have eight characters and do not depend on order', () => {
  const ids = Array.from({ length: 2000 }, (_, n) => `file#heading-${n}`);
  const keys = assignKeys(ids);
  expect(new Set(keys.values()).size).toBe(ids.length);
  expect([...keys.values()].every((key) => /^[0-9a-v]{8}$/.test(key))).toBe(true);
  expect(assignKeys(ids.toReversed())).toEqual(keys);
});

test('keys that meet are told apart, in any order', () => {
  const hash = (text: string) => (text.includes('\n') ? `again-${text.split('\n')[1]}` : 'same');
  const keys = new Map([
    ['a', 'same'],
    ['b', 'again-1'],
    ['c', 'again-2'],
  ]);
  expect(assignKeys(['a', 'b', 'c'], hash)).toEqual(keys);
  expect(assignKeys(['c', 'b', 'a'], hash)).toEqual(keys);
});

test('a problem is one line', () => {
  const issue = { id: 'a/b', severity: 'error', reason: 'is wrong', remedy: 'correct it' } as const;
  expect(formatProblem({ file: 'faq/a\nb.md', line: 3, ...issue })).toBe(
    'faq/a?b.md:3: error: is wrong: correct it [a/b]',
  );
});
