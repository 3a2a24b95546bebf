import { expect, test } from 'vitest';
import { brief, entry, type Files, knowledgeOf, SOURCES } from '../../support/knowledge.ts';

const body = (text: string) => entry('Q', text);
const long = (count: number) => '😀'.repeat(count);

test.each<[string, Files, string[], string[]]>([
  ['sound', { 'faq/a.md': entry('Q') }, ['a#q'], []],
  [
    'one stem twice',
    { 'faq/a.md': entry('Q'), 'facts/A.md': entry('R') },
    ['a#q'],
    ['facts/A.md:1 error entry/duplicate-file-name'],
  ],
  [
    'one heading twice',
    { 'faq/a.md': `${entry('Q?')}## Q!\n\nx[^1]` },
    [],
    ['faq/a.md:6 error entry/duplicate-heading'],
  ],
  ['no letters', { 'faq/a.md': entry('???') }, [], ['faq/a.md:1 error entry/heading-without-letters']],
  [
    'no answer',
    { 'faq/a.md': '## Q\n\n## R\n\nx[^1]\n\n[^1]: one ¶1; two ¶2' },
    [],
    ['faq/a.md:1 error entry/no-answer'],
  ],
  ['no footnote', { 'faq/a.md': `${entry('Q')}\n## R\n\nx` }, ['a#q', 'a#r'], ['faq/a.md:7 warning entry/no-footnote']],
  ['open question', { 'faq/a.md': entry('Q'), 'unknown/b.md': '## R\n\nx' }, ['a#q', 'b#r'], []],
  [
    'unknown source',
    { 'faq/a.md': entry('Q'), 'faq/b.md': '## R\n\nx[^1]\n\n[^1]: three ¶1' },
    ['a#q'],
    ['faq/b.md:5 error source/unknown'],
  ],
  ['last paragraph', { 'faq/a.md': entry('Q'), 'faq/b.md': '## R\n\nx[^1]\n\n[^1]: one ¶9–10' }, ['a#q', 'b#r'], []],
  [
    'beyond the last',
    { 'faq/a.md': entry('Q'), 'faq/b.md': '## R\n\nx[^1]\n\n[^1]: one ¶9–11' },
    ['a#q'],
    ['faq/b.md:5 error source/no-such-paragraph'],
  ],
  ['unused source', { 'faq/a.md': '## Q\n\nx[^1]\n\n[^1]: one ¶1' }, ['a#q'], ['sources.yaml:4 warning source/unused']],
  [
    'shared phrasing',
    { 'faq/a.md': entry('What is it?'), 'faq/b.md': body('Also asked:\n- what, is IT\n\nx[^1]') },
    ['a#what-is-it', 'b#q'],
    ['faq/b.md:4 warning entry/shared-phrasing'],
  ],
  ['own phrasing twice', { 'faq/a.md': body('Also asked:\n- q\n- q?\n\nx[^1]') }, ['a#q'], []],
  ['answer just fits', { 'faq/a.md': body(`${long(1896)}[^1]`) }, ['a#q'], []],
  ['answer too long', { 'faq/a.md': body(`${long(1897)}[^1]`) }, ['a#q'], ['faq/a.md:1 warning entry/long-answer']],
  [
    'long heading',
    { 'faq/a.md': entry('q'.repeat(201)) },
    [`a#${'q'.repeat(201)}`],
    [`faq/a.md:1 warning entry/long-heading`],
  ],
  [
    'long phrasing',
    { 'faq/a.md': body(`Also asked:\n- ${long(301)}\n\nx[^1]`) },
    ['a#q'],
    [`faq/a.md:4 warning entry/long-phrasing`],
  ],
  ['an error elsewhere', { 'faq/a.md': entry('Q'), 'faq/b.md': 'no entry' }, ['a#q'], ['faq/b.md:1 error entry/none']],
  [
    'broken sources',
    { 'faq/a.md': entry('Q'), 'sources.yaml': 'a: [' },
    ['a#q'],
    ['sources.yaml:1 error yaml/invalid'],
  ],
  [
    'bad source kept',
    { 'faq/a.md': entry('Q'), 'sources.yaml': `${SOURCES}  url: x` },
    ['a#q'],
    ['sources.yaml:6 error field/not-a-link'],
  ],
  [
    'no sources',
    { 'faq/a.md': entry('Q'), 'sources.yaml': '' },
    [],
    ['faq/a.md:5 error source/unknown', 'faq/a.md:5 error source/unknown'],
  ],
  ['nothing at all', { 'sources.yaml': '' }, [], ['.:1 error folder/empty']],
])('%s', (_, files, ids, problems) => {
  const knowledge = knowledgeOf(files);
  expect(brief(knowledge.problems)).toEqual(problems);
  expect(knowledge.entries.map(({ id }) => id)).toEqual(ids);
});

test('broken sources go by their ids', () => {
  const { sources } = knowledgeOf({ 'faq/a.md': entry('Q'), 'sources.yaml': '"' });
  expect([...sources.values()].map(({ title }) => title)).toEqual(['one', 'two']);
});
