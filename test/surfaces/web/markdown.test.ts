import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/surfaces/web/page/markdown/parseMarkdown.ts';
import { type MarkdownNode, TAGS } from '../../../src/surfaces/web/page/markdown/types.ts';

const FOOTNOTES = new Set([1, 2]);

/** The tree in short: `p(Yes. sup(1))`, an address after `@`, a list's start after `#`. */
function brief(node: MarkdownNode): string {
  if (typeof node === 'string') return node;
  const href = node.href === undefined ? '' : `@${node.href} `;
  const start = node.start === undefined ? '' : `#${node.start} `;
  return `${node.tag}(${href}${start}${node.children.map(brief).join('')})`;
}

const read = (text: string): string => parseMarkdown(text, FOOTNOTES).map(brief).join('');

describe('parseMarkdown', () => {
  it.each([
    ['', ''],
    ['plain text', 'p(plain text)'],
    ['one\ntwo\n\nthree', 'p(onebr()two)p(three)'],
    ['**bold** and *em* and _em_ and ~~gone~~', 'p(strong(bold) and em(em) and em(em) and del(gone))'],
    ['**bold *and em* too**', 'p(strong(bold em(and em) too))'],
    ['snake_case_name and 2*3*4', 'p(snake_case_name and 2em(3)4)'],
    ['not ** bold ** here, nor ** closed', 'p(not ** bold ** here, nor ** closed)'],
    ['`a **b** <i>`', 'p(code(a **b** <i>))'],
    ['``a ` b``', 'p(code(a ` b))'],
    ['```js\nconst a = "*b*";\n\n# c\n```\nafter', 'pre(code(const a = "*b*";\n\n# c))p(after)'],
    ['``` never closed\na', 'pre(code(a))'],
    ['- a\n- b\n  - c\n- d', 'ul(li(a)li(bul(li(c)))li(d))'],
    ['3. a\n4. b', 'ol(#3 li(a)li(b))'],
    ['- a\n1. b', 'ul(li(a))ol(#1 li(b))'],
    ['- a\n  goes on', 'ul(li(a goes on))'],
    ['- a\nRevision x', 'ul(li(a))p(Revision x)'],
    ['> a\n> - b', 'blockquote(p(a)ul(li(b)))'],
    ['## Title ##', 'h4(Title)'],
    ['- a\n-# Revision **x**\nb', 'ul(li(a))p(small(Revision strong(x)))p(b)'],
    ['---', 'hr()'],
    ['Yes.[1] No.[3] [2]', 'p(Yes.sup(1) No.[3] sup(2))'],
    ['[here](https://a.example/b_(c)) ok', 'p(a(@https://a.example/b_(c) here) ok)'],
    ['[2](https://a.example)', 'p(a(@https://a.example/ 2))'],
    [
      'see https://a.example/x_y*z, or <https://b.example>.',
      'p(see a(@https://a.example/x_y*z https://a.example/x_y*z), or a(@https://b.example/ https://b.example).)',
    ],
    ['[x](javascript:alert(1))', 'p([x](javascript:alert(1)))'],
    ['[x](JaVaScRiPt:alert)', 'p([x](JaVaScRiPt:alert))'],
    [
      '[x](data:text/html,hi) [y](//evil.example) [z](/local)',
      'p([x](data:text/html,hi) [y](//evil.example) [z](/local))',
    ],
    ['https://bank.example@evil.example', 'p(https://bank.example@evil.example)'],
    [
      '<script>alert(1)</script> <img src=x onerror=alert(1)>',
      'p(<script>alert(1)</script> <img src=x onerror=alert(1)>)',
    ],
    ['\\*not em\\* \\[1\\]', 'p(*not em* [1])'],
    ['C:\\new', 'p(C:\\new)'],
  ])('%j', (text, tree) => {
    expect(read(text)).toBe(tree);
  });
});

/** Text dense in everything that means something. */
const pieces = fc.oneof(
  fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '```',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '  - ',
    '1. ',
    '# ',
    '[1]',
    '[',
    ']',
    '(',
    ')',
  ),
  fc.constantFrom(
    '\\',
    '<',
    '>',
    'https://a.example/',
    '](https://b.example)',
    '](javascript:x)',
    '<script>',
    '---\n',
    ' ',
    '\t',
    '\r\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const documents = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''));

function walk(nodes: readonly MarkdownNode[], visit: (node: MarkdownNode) => void): void {
  for (const node of nodes) {
    visit(node);
    if (typeof node !== 'string') walk(node.children, visit);
  }
}

/** Letters in order, addresses read as they were written. */
const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');

describe('any text', () => {
  it('becomes only elements of the list, with http and https addresses', () => {
    fc.assert(
      fc.property(documents, (text) => {
        walk(parseMarkdown(text, FOOTNOTES), (node) => {
          if (typeof node === 'string') return;
          expect(TAGS).toContain(node.tag);
          if (node.tag === 'a') expect(node.href).toMatch(/^https?:\/\//u);
          else expect(node.href).toBeUndefined();
          if (node.tag === 'sup') expect(FOOTNOTES).toContain(node.footnote);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every letter, in order', () => {
    const withoutLinks = fc.array(fc.oneof(pieces, fc.lorem({ maxCount: 3 })), { maxLength: 60 }).map((all) =>
      all
        .join('')
        .replaceAll(/https?:|javascript:/gu, '')
        .replaceAll(/```[^\n]*/gu, '```\n'),
    );
    fc.assert(
      fc.property(withoutLinks, (text) => {
        let read = '';
        walk(parseMarkdown(text, FOOTNOTES), (node) => {
          if (typeof node === 'string') read += node;
        });
        expect(letters(read)).toBe(letters(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('without signs stays exactly as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Zäöü ,.;:?!"'()%&=]{1,200}$/u), (text) => {
        fc.pre(text.trim() !== '' && !/https?:/u.test(text));
        expect(parseMarkdown(text)).toEqual([{ tag: 'p', children: [text] }]);
      }),
    );
  });
});
