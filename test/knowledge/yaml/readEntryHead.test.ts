import { expect, test } from 'vitest';
import { ProblemReport } from '../../../src/knowledge/problems/ProblemReport.ts';
import { type EntryHead, readEntryHead } from '../../../src/knowledge/yaml/readEntryHead.ts';
import { brief } from '../../support/knowledge.ts';

function read(text: string): EntryHead & { problems: string[] } {
  const report = new ProblemReport('f.md');
  return { ...readEntryHead(text, report), problems: brief(report.problems) };
}

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
] as const)('%j', (text, shared, body, firstLine) => {
  expect(read(text)).toEqual({ shared, source: null, body, firstLine, sources: new Map(), problems: [] });
});

test.each([
  ['---', '1 error yaml/front-matter-unclosed'],
  ['---\ntopic: x\n', '1 error yaml/front-matter-unclosed'],
  ['---\ntopic: x\nTopic: y\n---', '3 error field/unknown'],
  ['---\ntopic: x\ntopic: y\n---', '3 error yaml/duplicate-key'],
  ['---\n\nexpires: soon\n---', '3 error field/not-a-date'],
  ['---\nas-of: 2026-02-30\n---', '2 error field/not-a-date'],
  ['---\nas-of: 2026-3-1\n---', '2 error field/not-a-date'],
  ['---\ntopic: [a, b]\n---', '2 error field/not-text'],
  ['---\njust text\n---', '2 error yaml/front-matter-shape'],
  ['---\n- a\n---', '2 error yaml/front-matter-shape'],
  ['---\ntopic: &a x\nexpires: *a\n---', '3 error yaml/alias'],
  ['---\n__proto__: x\n---', '2 error field/unknown'],
])('%j', (text, problem) => {
  expect(read(text).problems).toEqual([`f.md:${problem}`]);
});

test('broken YAML is told on its line', () => {
  expect(read('---\ntopic: x\nas-of: "2026\n---\n').problems[0]).toMatch(/^f\.md:[34] error yaml\/invalid$/u);
});
