import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignIds } from '../../../src/knowledge/documents/assignIds.ts';

const idsOf = (paths: readonly string[], taken: readonly string[] = []) => [
  ...assignIds(
    [...paths].map((path) => ({ path, stated: null })),
    new Set(taken),
  ).values(),
];

test.each<[string, string[], string[]]>([
  ['a file is named by its name', ['articles/guide/My rules (v2).md'], ['My-rules-v2']],
  ['an index is named after its folder', ['articles/rules/index.md', 'articles/shop/README.md'], ['rules', 'shop']],
  ['a README at the top has no folder', ['README.md', 'articles/index.md'], ['README', 'index']],
  ['files of one name, by their folders', ['guide/intro.md', 'api/intro.md'], ['guide-intro', 'api-intro']],
  ['in folders of one name', ['a/x/intro.md', 'b/x/intro.md', 'c/intro.md'], ['a-x-intro', 'b-x-intro', 'c-intro']],
  ['a file and the index of its folder', ['intro.md', 'intro/index.md'], ['intro-md', 'intro-index']],
  ['files of two kinds', ['articles/prices.csv', 'articles/Prices.html'], ['prices-csv', 'Prices-html']],
  ['names that folders would make', ['a/b.md', 'c/b.md', 'a-b.md'], ['a-b-md', 'c-b', 'a-b']],
  ['names that differ in punctuation', ['a b.md', 'a-b.md'], ['a-b-md-2', 'a-b-md-3']],
])('%s', (_, paths, ids) => {
  expect(idsOf(paths).sort()).toEqual([...ids].sort());
});

test('a stated id stands, and the others make way for it and for entry files', () => {
  const ids = assignIds(
    [
      { path: 'a/rules.md', stated: null },
      { path: 'b.md', stated: 'rules' },
      { path: 'c/faq.md', stated: null },
      { path: 'd.md', stated: '???' },
    ],
    new Set(['faq']),
  );
  expect(Object.fromEntries(ids)).toEqual({
    'a/rules.md': 'a-rules',
    'b.md': 'rules',
    'c/faq.md': 'c-faq',
    'd.md': null,
  });
});

test('any paths: every document has an id of its own, in any order the same but for punctuation', () => {
  const part = fc.constantFrom('a', 'b', 'index', 'README', 'A', 'c-d');
  const path = fc
    .tuple(fc.array(part, { maxLength: 3 }), part, fc.constantFrom('md', 'html'))
    .map(([folders, name, ending]) => `${[...folders, name].join('/')}.${ending}`);
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
      const ids = idsOf(paths).map((id) => id?.toLowerCase());
      expect(ids).not.toContain(undefined);
      expect(new Set(ids).size).toBe(paths.length);
    }),
  );
});
