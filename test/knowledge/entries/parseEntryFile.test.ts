import { describe, expect, test } from 'vitest';
import { parseEntryFile } from '../../../src/knowledge/entries/parseEntryFile.ts';
import { brief } from '../../support/knowledge.ts';

const DEFINITIONS = '\n\n[^1]: one ¶1\n\n[^b]: two ¶2\n\n[^Note]: two ¶3\n';
const parse = (text: string) => parseEntryFile(text, 'faq/f.md', 'faq');
/** The first entry of a file with three definitions; unused ones are not reported. */
const first = (text: string) => {
  const { entries, problems } = parse(text + DEFINITIONS);
  return { ...entries[0], problems: brief(problems.filter(({ id }) => id !== 'footnote/unused')) };
};

test('a whole file', () => {
  const text = `---
topic: Claims of advances
as-of: 2026-03-01
---

# Title

Prose that belongs to no entry.

## Did Russia capture **more** towns?

Also asked:
- is it true that russia took two towns
- russian advances

> [!WARNING]
> A Russian claim.
> Not confirmed.

Officials say so.[^1] Others [^2] do not.[^1]

### Detail

- a list

[^1]: week ¶23
[^2]: moscow ¶8; week ¶23:
  "a quotation"

## Next?

Another answer.[^2]
`;
  const { entries, problems } = parse(text);
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(2);
  expect(entries[0]).toEqual({
    id: 'f#did-russia-capture-more-towns',
    kind: 'faq',
    heading: 'Did Russia capture more towns?',
    asked: [
      { text: 'is it true that russia took two towns', line: 13 },
      { text: 'russian advances', line: 14 },
    ],
    body: 'Officials say so.[1] Others [2] do not.[1]\n\n### Detail\n\n- a list',
    caveat: { kind: 'warning', text: 'A Russian claim.\nNot confirmed.' },
    footnotes: [
      { line: 26, citations: [{ source: 'week', paragraphs: [23], quote: null }] },
      {
        line: 27,
        citations: [
          { source: 'moscow', paragraphs: [8], quote: null },
          { source: 'week', paragraphs: [23], quote: 'a quotation' },
        ],
      },
    ],
    topic: 'Claims of advances',
    asOf: '2026-03-01',
    expires: null,
    file: 'faq/f.md',
    line: 10,
  });
  expect(entries[1]).toMatchObject({ id: 'f#next', line: 30, body: 'Another answer.[1]', footnotes: [{ line: 27 }] });
});

describe('headings', () => {
  test.each<[string, string[]]>([
    ['## A\nx\n## B\ny', ['f#a', 'f#b']],
    ['   ## A ##\nx', ['f#a']],
    ['##\tA # b\nx', ['f#a--b']],
    ['## `code` & [link](https://x.org)', ['f#code--link']],
    ['## C# <!-- note -->', ['f#c']],
    ['## Что это?', ['f#что-это']],
    ['##A is none\n\n## A', ['f#a']],
    ['    ## code\n\n## A', ['f#a']],
    ['## A\n\n### B\n\nx', ['f#a']],
    ['## A\nx\n# Part two\nignored\n## B\ny', ['f#a', 'f#b']],
    ['## A\n\n```\n## not\n```\n', ['f#a']],
    ['## A\n\n~~~~ text\n```\n~~~\n## not\n~~~~\n\n## B', ['f#a', 'f#b']],
    ['## A\n\n<!--\n## not\n-->\n\n## B', ['f#a', 'f#b']],
    ['## A\n\n<!-- one line -->\n## B', ['f#a', 'f#b']],
    ['> ## quoted\n\n## A', ['f#a']],
  ])('%j', (text, ids) => {
    expect(parse(text).entries.map(({ id }) => id)).toEqual(ids);
  });

  test('a level-1 heading ends an entry', () => expect(first('## A\nx\n# Part\ny').body).toBe('x'));
});

describe('phrasings', () => {
  test.each<[string, string[]]>([
    ['Also asked:\n- a\n- b\n\nBody', ['a', 'b']],
    ['also ASKED\n\n* a\n* b\n\nBody', ['a', 'b']],
    ['**Also asked:**\n1. a\n2. b\n\nBody', ['a', 'b']],
    ['Also asked:\n- a\n\n- b\n\nBody', ['a', 'b']],
    ['Also asked:\n- a\n  goes on\nlazily\n- b\n\nBody', ['a goes on lazily', 'b']],
    ['Also asked:\n- a\n  - nested\n\nBody', ['a', 'nested']],
    ['Also asked:\n- **a** `b` [c](https://x.org) \\* &amp; *d*\n\nBody', ['a b c * & d']],
    ['Also asked:\n- snake_case_word? 5 * 3\n-\n\nBody', ['snake_case_word? 5 * 3']],
    ['Body\n\nAlso asked:\n- a', ['a']],
    ['Text\nAlso asked:\n- a\n\nBody', []],
    ['```\nAlso asked:\n- a\n```\n\nBody', []],
  ])('%j', (text, phrasings) => {
    expect(first(`## Q\n\n${text}`).asked?.map((phrasing) => phrasing.text)).toEqual(phrasings);
  });

  test('a list of another kind is the body', () => {
    expect(first('## Q\n\nAlso asked:\n- a\n\n1. step\n2. step')).toMatchObject({
      asked: [{ text: 'a', line: 4 }],
      body: '1. step\n2. step',
    });
  });
});

describe('caveats', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['> [!WARNING]\n> Text', 'warning', 'Text'],
    ['> [!note]\n>Text', 'note', 'Text'],
    ['> [!CAUTION]\n> Text', 'warning', 'Text'],
    ['> [!IMPORTANT]\n> Text', 'warning', 'Text'],
    ['> [!TIP]\n> Text', 'note', 'Text'],
    ['> [!NOTE] On the same line', 'note', 'On the same line'],
    ['> [!NOTE]\n> One *two*\nlazy\n>\n> - three', 'note', 'One *two*\nlazy\n\n- three'],
    ['> [!NOTE]\n> Text [^1]', 'note', 'Text [1]'],
    ['> just a quotation', undefined, undefined],
    ['> quotation\n> [!NOTE]\n> no alert', undefined, undefined],
  ])('%j', (text, kind, caveat) => {
    const read = first(`## Q\n\n${text}\n\nBody`);
    expect([read.caveat?.kind, read.caveat?.text]).toEqual([kind, caveat]);
    expect(read.body?.endsWith('Body')).toBe(true);
    expect(read.problems).toEqual([]);
  });
});

describe('bodies', () => {
  test.each<[string, string]>([
    ['x [^1] y[^b][^1]', 'x [1] y[2][1]'],
    ['x[^note]', 'x[1]'],
    ['x[^1](aside)', 'x[1] (aside)'],
    ['x `[^1]` y[^1]', 'x `[^1]` y[1]'],
    ['``a ` [^1]`` y[^1]', '``a ` [^1]`` y[1]'],
    ['```\n[^9]\n[^1]: no\n```\n\ny[^1]', '```\n[^9]\n[^1]: no\n```\n\ny[1]'],
    ['x\n\n    [^9] code\n\ny[^1]', 'x\n\n    [^9] code\n\ny[1]'],
    ['- x\n\n      [^9] code\n\ny[^1]', '- x\n\n      [^9] code\n\ny[1]'],
    ['x \\[^9] y[^1] \\\\[^b]', 'x \\[^9] y[1] \\\\[2]'],
    ['| a | b |\n|---|---|\n| x[^1] | `[^9]` |', '| a | b |\n|---|---|\n| x[1] | `[^9]` |'],
    ['> quoted [^1]\n\n1. item [^b]', '> quoted [1]\n\n1. item [2]'],
    ['x <!-- note [^9] --> y[^1]', 'x  y[1]'],
    ['<t:1:R> <@2> <https://x.org> x[^1]', '<t:1:R> <@2> <https://x.org> x[1]'],
    ['x[^1]\n\n***\n\ny\n\n---\n', 'x[1]\n\n***\n\ny'],
    ['x\n[^zz]: two ¶9\nlazy ¶9\n\ny[^1]', 'x\n\ny[1]'],
    ['x[^1]\n\n\n\n\ny', 'x[1]\n\ny'],
    ['> ```\n[^zz]: two ¶9\n> x[^1]', '> ```\n\n> x[1]'],
  ])('%j', (text, body) => {
    const read = first(`## Q\n\n${text}`);
    expect(read.body).toBe(body);
    expect(read.problems.filter((problem) => !problem.endsWith('footnote/unreadable'))).toEqual([]);
  });

  test('footnotes are numbered in the order of the file, caveat included', () => {
    const [early, late] = ['> [!NOTE]\n> c[^b]\n\nx[^1]', 'x[^1]\n\n> [!NOTE]\n> c[^b]'].map((text) =>
      first(`## Q\n\n${text}`),
    );
    expect([early?.caveat?.text, early?.body]).toEqual(['c[1]', 'x[2]']);
    expect([late?.caveat?.text, late?.body]).toEqual(['c[2]', 'x[1]']);
  });
});

describe('problems', () => {
  test.each<[string, string]>([
    ['', '1 error entry/none'],
    ['# Only a title\n\n### and a detail', '1 error entry/none'],
    ['---\ntopic: x', '1 error yaml/front-matter-unclosed'],
    ['## Q\n\nx[^1] y [^nope]', '3 error footnote/undefined'],
    ['## Q\n\nx[^1]\n\n> [!NOTE]\n> y\n> z[^no]', '7 error footnote/undefined'],
    ['## Q [^1]\n\nx', '1 error footnote/misplaced'],
    ['## Q\n\nAlso asked:\n- a[^1]\n\nx', '4 error footnote/misplaced'],
    ['## Q\n\nAlso asked:\n\nx', '3 warning entry/no-phrasing-list'],
    ['## Q\n\n> [!DANGER]\n> x\n\ny', '3 error caveat/unknown-kind'],
    ['## Q\n\n> [!constructor]\n> x\n\ny', '3 error caveat/unknown-kind'],
    ['## Q\n\n> [!NOTE]\n\ny', '3 error caveat/empty'],
    ['## Q\n\n> [!NOTE]\n> x\n\n> [!NOTE]\n> y', '6 warning caveat/second'],
    ['## Q\n\nx\n\n```js\n## lost', '5 error entry/unclosed-block'],
    ['## Q\n\n<!-- x', '3 error entry/unclosed-block'],
    ['## Q\n\nA title\n-----', '4 warning entry/underlined-heading'],
    ['## Q\n\nx\n\nsome <b>bold', '5 warning entry/html'],
    ['## Q\n\nx\n\n[^1]: one ¶2', '7 error footnote/duplicate'],
    ['## Q\n\nx\n\n[^c]: one 5', '5 warning footnote/prose'],
    ['## Q\n\nx\n\n[^c]:', '5 error footnote/unreadable'],
    [`## Q\n\n${'> '.repeat(60)}x`, '3 error file/nested-too-deep'],
  ])('%j', (text, problem) => {
    const wanted = `faq/f.md:${problem}`;
    expect(first(text).problems).toContain(wanted);
  });

  test('a section too long for the parser', () => {
    expect(parse(`## Q\n${'x'.repeat(39_999)}`).problems).toEqual([]);
    expect(brief(parse(`## Q\n${'x'.repeat(40_000)}`).problems)).toEqual(['faq/f.md:1 error entry/too-long']);
  });

  test('an unused definition', () => {
    expect(brief(parse('## Q\n\nx\n\n[^1]: one ¶1').problems)).toEqual(['faq/f.md:5 warning footnote/unused']);
  });
});
