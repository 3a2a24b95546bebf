import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/loadKnowledge.ts';
import { knowledgeOf } from '../../support/documents.ts';
import { folderOf } from '../../support/knowledge.ts';
import { sized } from '../../support/soak.ts';

const GOOD = 'Some words to read here.';
const times = (piece: string, count: number) => piece.repeat(count);
/** Full size in `npm run soak`, a tenth of it in `npm test`. */
const long = (piece: string, count: number) => times(piece, sized(count / 10, count));

test.each<[string, string, string, string]>([
  ['HTML nested deeply', 'a.html', `${times('<div>', 50_000)}x${times('</div>', 50_000)}`, 'document/html-too-deep'],
  ['HTML nested deeply without end tags', 'a.html', `${times('<b>', 300)}x`, 'document/html-too-deep'],
  ['HTML of tags alone', 'a.html', times('<br>', 250_000), 'document/too-many-elements'],
  ['Markdown quotations nested deeply', 'a.md', `${times('>', 10_000)} x`, 'file/nested-too-deep'],
  [
    'Markdown lists nested deeply',
    'a.md',
    Array.from({ length: 200 }, (_, i) => `${times('  ', i)}- x`).join('\n'),
    'file/nested-too-deep',
  ],
  ['binary', 'a.txt', 'a\0b', 'file/nul-character'],
])('%s: refused, the rest is served', async (_, name, text, id) => {
  const { entries, problems } = await knowledgeOf({ [`articles/${name}`]: text, 'articles/good.txt': GOOD });
  expect(problems.map((problem) => `${problem.file} ${problem.id}`)).toEqual([`articles/${name} ${id}`]);
  expect(entries.map(({ id }) => id)).toEqual(['good#¶1']);
});

test.each<[string, string]>([
  ['marks of containers in a row', long('::: ', 1_000_000)],
  ['placeholders in a row', long('<a1> ', 500_000)],
  ['questions in a row', long('Q: x? A: \n', 100_000)],
  ['braces in a row', long('{{< {% ', 500_000)],
])('Markdown, %s: read in linear time', async (_, text) => {
  const { entries } = await knowledgeOf({ 'articles/a.md': text, 'articles/good.md': GOOD });
  expect(entries.map(({ id }) => id)).toContain('good#¶1');
});

test.each<[string, string]>([
  ['YAML that grows', `title: &a x\nauthor: *a`],
  ['YAML nested deeply', `title: ${times('[', 10_000)}`],
  ['TOML nested deeply', `title: ${times('[', 10_000)}`],
  ['endless keys', long('key: value\n', 100_000)],
])('front matter, %s: a warning, the text below is served', async (name, head) => {
  const mark = name.startsWith('TOML') ? '+++' : '---';
  const { entries, problems } = await knowledgeOf({ 'articles/a.md': `${mark}\n${head}\n${mark}\n${GOOD}` });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(entries.at(-1)?.body).toContain(GOOD);
});

test('100 MB: refused unread, the rest is served', async () => {
  const folder = folderOf({ 'articles/good.txt': GOOD });
  for (const name of ['big.txt', 'big.html', 'big.pdf']) {
    writeFileSync(join(folder, 'articles', name), '');
    truncateSync(join(folder, 'articles', name), 100_000_000);
  }
  const { entries, problems } = await loadKnowledge(folder);
  expect(problems.map(({ file, id }) => `${file} ${id}`)).toEqual(
    ['big.html', 'big.pdf', 'big.txt'].map((name) => `articles/${name} file/too-large`),
  );
  expect(entries.map(({ id }) => id)).toEqual(['good#¶1']);
});

test('scripts, event handlers and addresses that run are words or nothing', async () => {
  const { entries } = await knowledgeOf({
    'articles/a.html': `<body onload="x()"><p>Press <a href="javascript:x()" onclick="x()">here</a> now please.</p><svg onload="x()"><script>x()</script></svg><img src=x onerror="x()"><p>&lt;script&gt;x()&lt;/script&gt; is a tag.</p></body>`,
    'articles/b.md':
      'Press [here](javascript:x()) now please.\n\n<img src=x onerror=x()> Then <script>x()</script> read on further.\n',
  });
  expect(entries.map(({ body }) => body)).toEqual([
    'Press here now please. [1]',
    '\\<script>x()\\</script> is a tag. [1]',
    'Press here now please. [1]',
    'Then x() read on further. [1]',
  ]);
});

test.each<[string, string]>([
  ['brackets', long('[', 100_000)],
  ['links without end', long('[a](', 50_000)],
  ['images without end', long('![', 50_000)],
  ['stars', long('*a **b ', 30_000)],
  ['back-ticks', Array.from({ length: 1000 }, (_, i) => times('`', i % 100)).join(' ')],
  ['tags without end', long('<a ', 100_000)],
  ['comments without end', long('<!-- ', 50_000)],
  ['sentence ends', long('. ', 200_000)],
  ['question marks', long('? ', 200_000)],
  ['bold without end', long('**a? ', 50_000)],
  ['pipes', `${long('|', 100_000)}\n|-|\n${long('|', 100_000)}`],
  ['headings', long('# a\n', 100_000)],
  ['items', long('- a\n', 100_000)],
  ['one long word', long('a', 1_000_000)],
  ['numbers', long('1. ', 100_000)],
])('%s: read in the time their length takes', async (_, text) => {
  for (const name of ['a.md', 'a.txt', 'a.html']) {
    const { entries } = await knowledgeOf({ [`articles/${name}`]: text, 'articles/good.txt': GOOD });
    expect(entries.map(({ id }) => id)).toContain('good#¶1');
  }
});

test('any text: every passage cites paragraphs that exist, ids are unique, nothing throws', async () => {
  const piece = fc.constantFrom(
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '\n',
    '\n\n',
    '```\n',
    'Word ',
    'It is. ',
    'Why? ',
    '**',
    '|',
    '<p>',
    '</p>',
    '<li>',
    '<summary>',
    '<details>',
    '[1] ',
    '---\n',
    'A: ',
    '    ',
    'x',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom('md', 'txt', 'html'),
      async (pieces, ending) => {
        const { entries, sources } = await knowledgeOf({ [`articles/a.${ending}`]: pieces.join('') });
        const last = sources.get('a')?.paragraphs ?? 0;
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        for (const { footnotes, body, heading } of entries) {
          const numbers = footnotes[0]?.citations[0]?.paragraphs ?? [];
          expect(numbers.length).toBeGreaterThan(0);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
          expect(Math.max(...numbers)).toBeLessThanOrEqual(last);
          expect(heading).not.toBe('');
          const prose = body.replace(/^ {0,3}```[\s\S]*?(?:^ {0,3}```|$(?![\s\S]))/gmu, '');
          expect(prose.match(/\[1\]/gu)).toHaveLength(1);
        }
      },
    ),
    { numRuns: sized(100, 2000) },
  );
});
