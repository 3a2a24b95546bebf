import { describe, expect, test } from 'vitest';
import { parseSources } from '../../src/knowledge/yaml/parseSources.ts';
import { parseSynonyms } from '../../src/knowledge/yaml/parseSynonyms.ts';
import { brief } from '../support/knowledge.ts';

const bare = { publisher: null, author: null, published: null, url: null, note: null, paragraphs: null };

describe('sources.yaml', () => {
  test.each<[string, object]>([
    ['', {}],
    ['# nothing yet\n', {}],
    ['a:\n  title: A', { a: { id: 'a', title: 'A', ...bare } }],
    [
      'a: {title: 1984, paragraphs: 12, note: "two\n  lines"}',
      { a: { id: 'a', ...bare, title: '1984', paragraphs: 12, note: 'two lines' } },
    ],
    [
      'a:\n  title: A\n  publisher: P\n  author:\n  published: 2026-03-01\n  url: https://x.org/a\n  fetch: article',
      { a: { id: 'a', ...bare, title: 'A', publisher: 'P', published: '2026-03-01', url: 'https://x.org/a' } },
    ],
  ])('%j', (text, sources) => {
    const read = parseSources(text, 's.yaml');
    expect(read.problems).toEqual([]);
    expect(Object.fromEntries(read.sources)).toEqual(sources);
  });

  test.each([
    ['a: x', '1 error source/no-fields'],
    ['a:', '1 error source/no-fields'],
    ['- a\n- b', '1 error source/list-shape'],
    ['text', '1 error source/list-shape'],
    ['a:\n  note: x', '1 error field/missing'],
    ['a:\n  title: ""', '2 error field/empty'],
    ['a:\n  title: A\n  link: x', '3 error field/unknown'],
    ['a:\n  title: A\n  published: March 2026', '3 error field/not-a-date'],
    ['a:\n  title: A\n  url: javascript:alert(1)', '3 error field/not-a-link'],
    ['a:\n  title: A\n  url: https://', '3 error field/not-a-link'],
    ['a:\n  title: A\n  paragraphs: 0', '3 error field/not-a-count'],
    ['a:\n  title: A\n  paragraphs: 1.5', '3 error field/not-a-count'],
    ['a:\n  title: A\n  fetch: rss', '3 error field/not-a-fetch-kind'],
    ['a:\n  title: A\na:\n  title: B', '3 error yaml/duplicate-key'],
    ['a: {title: A}\nb c: {title: B}', '2 error source/bad-id'],
    ['a:\n\ttitle: A', '2 error yaml/invalid'],
  ])('%j', (text, problem) => {
    expect(brief(parseSources(text, 's.yaml').problems)).toEqual([`s.yaml:${problem}`]);
  });

  test('a source with a bad field is kept, without its details', () => {
    const { sources } = parseSources('a: {title: A}\nb: {title: B, url: x}', 's.yaml');
    expect([...sources.values()].map(({ title }) => title)).toEqual(['A', 'b']);
  });
});

describe('synonyms.yaml', () => {
  test.each<[string, string[][]]>([
    ['', []],
    ['- [Zelensky, " Zelenskyy ", president  of Ukraine]', [['zelensky', 'zelenskyy', 'president of ukraine']]],
    ['- - NO\n  - 1.10\n  - nope', [['no', '1.10', 'nope']]],
    [
      'Zelensky: [Zelenskyy]\nusa: [US, America]',
      [
        ['zelensky', 'zelenskyy'],
        ['usa', 'us', 'america'],
      ],
    ],
  ])('%j', (text, synonyms) => {
    expect(parseSynonyms(text, 's.yaml')).toEqual({ synonyms, problems: [] });
  });

  test.each([
    ['text', '1 error synonyms/list-shape'],
    ['- [a, b]\n- word', '2 error synonyms/group-shape'],
    ['a: [b]\nb: c', '2 error synonyms/group-shape'],
    ['- [a, b]\n- [a, [b]]', '2 error synonyms/group-shape'],
    ['- [a, b]\n- [A, a]', '2 warning synonyms/too-few-words'],
    ['a: []', '1 warning synonyms/too-few-words'],
    ['- []', '1 warning synonyms/too-few-words'],
  ])('%j', (text, problem) => {
    expect(brief(parseSynonyms(text, 's.yaml').problems)).toEqual([`s.yaml:${problem}`]);
  });
});
