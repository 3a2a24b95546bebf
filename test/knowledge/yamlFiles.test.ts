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
    ['a: x', '1 error a is “x”'],
    ['a:', '1 error a is “”'],
    ['- a\n- b', '1 error the list of sources has the wrong shape'],
    ['text', '1 error the list of sources has the wrong shape'],
    ['a:\n  note: x', '1 error a.title is missing'],
    ['a:\n  title: ""', '2 error a.title is “”'],
    ['a:\n  title: A\n  link: x', '3 error has the unknown key “link”'],
    ['a:\n  title: A\n  published: March 2026', '3 error a.published is “March 2026”'],
    ['a:\n  title: A\n  url: javascript:alert(1)', '3 error a.url is “javascript:alert(1)”'],
    ['a:\n  title: A\n  url: https://', '3 error a.url is “https://”'],
    ['a:\n  title: A\n  paragraphs: 0', '3 error a.paragraphs is “0”'],
    ['a:\n  title: A\n  paragraphs: 1.5', '3 error a.paragraphs is “1.5”'],
    ['a:\n  title: A\n  fetch: rss', '3 error a.fetch is “rss”'],
    ['a:\n  title: A\na:\n  title: B', '3 error has the key “a” twice'],
    ['a: {title: A}\nb c: {title: B}', '2 error “b c” cannot be a source’s id'],
    ['a:\n\ttitle: A', '2 error is not valid YAML (Tabs are not allowed as indentation)'],
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
    ['text', '1 error the list of synonyms has the wrong shape'],
    ['- [a, b]\n- word', '2 error this synonym group has the wrong shape'],
    ['a: [b]\nb: c', '2 error this synonym group has the wrong shape'],
    ['- [a, b]\n- [a, [b]]', '2 error this synonym group has the wrong shape'],
    ['- [a, b]\n- [A, a]', '2 warning the synonym group “a” has fewer than two words'],
    ['a: []', '1 warning the synonym group “a” has fewer than two words'],
    ['- []', '1 warning the synonym group “” has fewer than two words'],
  ])('%j', (text, problem) => {
    expect(brief(parseSynonyms(text, 's.yaml').problems)).toEqual([`s.yaml:${problem}`]);
  });
});
