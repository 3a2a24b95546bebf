import { expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/knowledge/yaml/readFrontMatter.ts';
import { brief } from '../../support/knowledge.ts';

const none = { topic: null, asOf: null, expires: null };

test.each([
  ['text', none, 'text', 1],
  ['---\n---\ntext', none, 'text', 3],
  ['---\ntopic: A b\n---\ntext', { ...none, topic: 'A b' }, 'text', 4],
  ['---\ntopic: 2026\n---', { ...none, topic: '2026' }, '', 4],
  [
    '---  \ntopic:\nas-of: 2026-03-01 # why\nexpires: "2026-06-30"\n---\n\nx',
    { topic: null, asOf: '2026-03-01', expires: '2026-06-30' },
    '\nx',
    6,
  ],
  ['----\ntext', none, '----\ntext', 1],
  ['\n---\ntopic: x\n---\n', none, '\n---\ntopic: x\n---\n', 1],
] as const)('%j', (text, front, markdown, firstLine) => {
  expect(readFrontMatter(text, 'f.md')).toEqual({ front, markdown, firstLine, sources: new Map(), problems: [] });
});

test.each([
  ['---', '1 error the front matter is never closed'],
  ['---\ntopic: x\n', '1 error the front matter is never closed'],
  ['---\ntopic: x\nTopic: y\n---', '3 error has the unknown key “Topic”'],
  ['---\ntopic: x\ntopic: y\n---', '3 error has the key “topic” twice'],
  ['---\n\nexpires: soon\n---', '3 error expires is “soon”'],
  ['---\nas-of: 2026-02-30\n---', '2 error as-of is “2026-02-30”'],
  ['---\nas-of: 2026-3-1\n---', '2 error as-of is “2026-3-1”'],
  ['---\ntopic: [a, b]\n---', '2 error topic is “["a","b"]”'],
  ['---\njust text\n---', '2 error the front matter has the wrong shape'],
  ['---\n- a\n---', '2 error the front matter has the wrong shape'],
  ['---\ntopic: &a x\nexpires: *a\n---', '3 error uses a YAML alias (*name)'],
  ['---\n__proto__: x\n---', '2 error has the unknown key “__proto__”'],
])('%j', (text, problem) => {
  expect(brief(readFrontMatter(text, 'f.md').problems)).toEqual([`f.md:${problem}`]);
});

test('broken YAML is told on its line', () => {
  expect(brief(readFrontMatter('---\ntopic: x\nas-of: "2026\n---\n', 'f.md').problems)[0]).toMatch(
    /^f\.md:[34] error is not valid YAML/,
  );
});
