import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEntryFile } from '../../src/knowledge/entries/parseEntryFile.ts';
import { parseCitations } from '../../src/knowledge/markdown/parseCitations.ts';
import type { Problem } from '../../src/knowledge/types.ts';
import { parseSources } from '../../src/knowledge/yaml/parseSources.ts';
import { parseSynonyms } from '../../src/knowledge/yaml/parseSynonyms.ts';
import { entry, knowledgeOf } from '../support/knowledge.ts';
import { sized } from '../support/soak.ts';

const bomb = Array.from({ length: 20 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}`}]`).join(
  '\n',
);
const idsOf = (problems: readonly Problem[]) => problems.map(({ severity, id }) => `${severity} ${id}`);

describe('YAML', () => {
  test.each([
    ['billion laughs', bomb, 'error yaml/alias'],
    ['brackets', '['.repeat(200_000), 'error yaml/too-deep'],
    ['brackets on lines', '[\n'.repeat(200_000), 'error yaml/too-deep'],
    ['braces', '{a: '.repeat(100_000), 'error yaml/too-deep'],
    ['dashes', '- '.repeat(100_000), 'error yaml/too-deep'],
    ['indentation', Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'), 'error yaml/too-deep'],
  ])('%s', (_, text, id) => {
    for (const parse of [parseSources, parseSynonyms]) expect(idsOf(parse(text, 'x.yaml').problems)).toEqual([id]);
    expect(idsOf(parseEntryFile(`---\n${text}\n---\n## Q\n\nx`, 'faq/x.md', 'faq').problems)).toContain(id);
  });

  test('many keys', () => {
    const count = sized(2000, 10_000);
    const text = Array.from({ length: count }, (_, n) => `k${n}: {title: T}`).join('\n');
    expect(parseSources(text, 's.yaml').sources.size).toBe(count);
  });
});

describe('Markdown', () => {
  test.each([
    ['quotes', '>'.repeat(10_000)],
    ['spaced quotes', '> '.repeat(10_000)],
    ['bullets', '- '.repeat(10_000)],
    ['numbers', '1. '.repeat(10_000)],
    ['nested list', Array.from({ length: 2000 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
    ['quotes in a fence in a list', `- a\n\n  \`\`\`\nb\n\n${'>'.repeat(10_000)}`],
  ])('nested %s are refused', (_, text) => {
    const { entries, problems } = parseEntryFile(`## Q\n\n${text} \`x\``, 'faq/x.md', 'faq');
    expect(entries).toEqual([]);
    expect(idsOf(problems)).toContain('error file/nested-too-deep');
  });

  test.each([
    ['brackets', '['],
    ['footnote marks', '[^'],
    ['links', '[a]('],
    ['stars', '*a '],
    ['backticks', 'a`'],
    ['tags', '<a '],
    ['comments', '<!--'],
    ['hashes', '## '],
    ['definitions', '[^1]: a\n'],
    ['asked', 'Also asked:\n- '],
    ['alerts', '\n> [!NOTE]\n'],
    ['spaces', ' '],
    ['underlines', 'a\n--\n'],
    ['entries', '## `Q`\n\nx `[^1]`\n'],
  ])('a file full of %s is read', (_, unit) => {
    const text = `## Q\n\n${unit.repeat(Math.floor(sized(4_000, 100_000) / unit.length))}`;
    for (const { line } of parseEntryFile(text, 'faq/x.md', 'faq').problems) expect(line).toBeGreaterThanOrEqual(1);
  });

  test('thousands of entries in one file', () => {
    const count = sized(400, 5000);
    const text = Array.from(
      { length: count },
      (_, n) => `## Q ${n}\n\nAlso asked:\n- why ${n}\n\nAnswer ${n} of the officials here.[^1]\n\n`,
    );
    const { entries, problems } = knowledgeOf({ 'faq/a.md': `${text.join('')}[^1]: one ¶1; two ¶1\n` });
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(count);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(count);
  });
});

describe('any text', () => {
  const bits = [
    '## Q\n',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '[!NOTE]',
    'Also asked:',
    '[^1]',
    '[^1]: ',
    'one ¶1',
    '`',
    '```\n',
    '<b>',
    '<!--',
    '-->',
    '---\n',
    'topic: ',
    '    ',
    '\t',
    '\\',
    '*',
    '[',
    ']',
    '(',
    'x',
    '¶',
    '"',
    '# ',
    '\0',
    '\u2028',
    '😀',
    '\uD800',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join('')),
  );
  const yaml = fc
    .array(
      fc.constantFrom(
        'a',
        ': ',
        '\n',
        '  ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '&a ',
        '*a',
        '"',
        "'",
        '|',
        '#',
        '!!x ',
        '? ',
        ',',
        '%',
        '\t',
        'title',
        '---\n',
        '<<',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  test('is read without throwing, twice the same, with places that exist', () => {
    fc.assert(
      fc.property(text, yaml, (markdown, other) => {
        const files = {
          'faq/a.md': markdown,
          'facts/b.md': `---\n${other}\n---\n${markdown}`,
          'sources.yaml': other,
          'synonyms.yaml': other,
        };
        const knowledge = knowledgeOf(files);
        expect(knowledgeOf(files)).toEqual(knowledge);
        for (const { file, line, reason, remedy } of knowledge.problems) {
          const lines = (files[file as keyof typeof files] ?? '').split(/\r\n?|\n/).length;
          expect(Number.isInteger(line) && line >= 1 && line <= lines).toBe(true);
          expect(reason !== '' && remedy !== '').toBe(true);
        }
        for (const { citations } of knowledge.entries.flatMap(({ footnotes }) => footnotes))
          expect(citations).not.toEqual([]);
      }),
      { numRuns: sized(150, 3000) },
    );
  });

  test('is a citation or a named failure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ¶', '1', '0', '-', '–', ',', ';', ':', '"', '“', '”', ' '), { maxLength: 30 }),
        (parts) => {
          const read = parseCitations(parts.join(''));
          if (!('failure' in read)) {
            for (const { paragraphs } of read)
              expect(paragraphs).toEqual([...new Set(paragraphs)].sort((a, b) => a - b));
          }
        },
      ),
    );
  });

  test('the marks of a body are the numbers of its footnotes', () => {
    const labels = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(labels, (used) => {
        const definitions = [...new Set(used)].map((label, at) => `[^${label}]: one ¶${at + 1}\n`).join('');
        const { entries } = parseEntryFile(
          `## Q\n\n${used.map((label) => `x[^${label}]`).join(' ')}\n\n${definitions}`,
          'faq/x.md',
          'faq',
        );
        const order = [...new Set(used)];
        expect(entries[0]?.body).toBe(used.map((label) => `x[${order.indexOf(label) + 1}]`).join(' '));
        expect(entries[0]?.footnotes.map(({ citations }) => citations[0]?.paragraphs[0])).toEqual(
          order.map((_, at) => at + 1),
        );
      }),
    );
  });

  test('a sound entry beside it is not lost', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        const { entries } = knowledgeOf({ 'faq/sound.md': entry('Q'), 'faq/a.md': markdown });
        expect(entries.some(({ id }) => id === 'sound#q')).toBe(true);
      }),
    );
  });
});
