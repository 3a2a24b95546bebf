import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleKnowledge } from '../../../src/knowledge/assembleKnowledge.ts';
import { writeEntryFile } from '../../../src/knowledge/entries/writeEntryFile.ts';
import { writeKnowledge } from '../../../src/knowledge/entries/writeKnowledge.ts';
import { loadKnowledge } from '../../../src/knowledge/loadKnowledge.ts';
import { entryContent } from '../../../src/knowledge/revisions/entryContent.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import { gardenKnowledge } from '../../support/garden.ts';
import { sized } from '../../support/soak.ts';

const read = (files: readonly { path: string; text: string }[]): Knowledge =>
  assembleKnowledge(files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })));

/** The same folder, written and read again. */
function again(knowledge: Knowledge): Knowledge {
  const files = writeKnowledge(knowledge);
  const result = read(files);
  expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(result.entries.map(entryContent)).toEqual(knowledge.entries.map(entryContent));
  return result;
}

const fileOf = (section: string): Knowledge =>
  read([
    { path: 'sources.yaml', text: 'minutes:\n  title: Minutes\n' },
    { path: 'faq/a.md', text: section },
  ]);

describe('a knowledge base that is written out', () => {
  test('reads as the same revision', () => {
    const garden = gardenKnowledge();
    expect(again(garden).revision).toBe(garden.revision);
  });

  test('so does the shipped one', async () => {
    const shipped = await loadKnowledge('knowledge');
    expect(shipped.entries.length).toBeGreaterThan(100);
    expect(again(shipped).revision).toBe(shipped.revision);
  });

  test.each([
    ['marks of Markdown in a heading', '## Is \\*this\\* <b>C\\#</b> `code` #\n\nYes. [^1]\n\n[^1]: minutes ¶1\n'],
    ['a heading that ends in a hash', '## What is C \\#\n\nIt is. [^1]\n\n[^1]: minutes ¶1\n'],
    ['marks in code', '## A?\n\n`[1]` and\n\n```\n[1] ## no\n```\n\nso. [^1]\n\n[^1]: minutes ¶1\n'],
    [
      'a caveat below',
      '## A?\n\nSo. [^1]\n\n> [!NOTE]\n> But. [^2]\n>\n> Then.\n\n[^1]: minutes ¶1\n[^2]: minutes ¶2\n',
    ],
    ['a caveat above', '## A?\n\n> [!WARNING]\n> But. [^1]\n\nSo. [^2] [^1]\n\n[^1]: minutes ¶1\n[^2]: minutes ¶2\n'],
    ['quotations', '## A?\n\nSo. [^1]\n\n[^1]: minutes ¶1–3, ¶9: “say "no"”; minutes ¶2: "a_b_ *c*"\n'],
    ['a parenthesis after a mark', '## A?\n\nSo [^1](then).\n\n[^1]: minutes ¶1\n'],
    ['phrasings with marks', '## A?\n\nAlso asked:\n\n- a \\[b\\] *c*\n- 1. d\n\nSo. [^1]\n\n[^1]: minutes ¶1\n'],
    [
      'two entries that share a footnote',
      '---\ntopic: "A: b"\nexpires: 2026-06-01\n---\n\n## A?\n\nSo. [^x]\n\n## B?\n\nSo. [^x]\n\n[^x]: minutes ¶1\n',
    ],
    [
      'sources that the file brings along',
      '---\nsources:\n  talk:\n    title: A talk\n    url: https://example.org/a?b=c#d\n---\n\n## A?\n\nSo. [^1]\n\n[^1]: talk ¶1; minutes ¶2\n',
    ],
  ])('keeps %s', (_what, text) => {
    const knowledge = fileOf(text);
    expect(knowledge.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    again(knowledge);
  });

  test('keeps whatever can be written in an entry', () => {
    const words = fc
      .array(fc.constantFrom('peace', 'C#', '[x]', '*so*', '`a`', '<b>', '&amp;', '\\', '1.', '#', 'über', '花'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((all) => `a ${all.join(' ')}`);
    const blocks = fc.array(
      fc.oneof(
        words,
        words.map((text) => `- ${text}`),
        words.map((text) => `${text} [^1]`),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 3 }), blocks, (heading, asked, body) => {
        const list = asked.length > 0 ? `\n\nAlso asked:\n\n${asked.map((text) => `- ${text}`).join('\n')}` : '';
        const section = `## ${heading}${list}\n\n${body.join('\n\n')}\n\nEnd. [^1]\n\n[^1]: minutes ¶1\n`;
        const knowledge = fileOf(section);
        fc.pre(knowledge.entries.length === 1);
        again(knowledge);
      }),
      { numRuns: sized(60, 1000) },
    );
  });

  test('keeps phrasings apart from an answer that begins with a list', () => {
    const bullet = fc.constantFrom('-', '*', '+', '1.');
    const item = fc.constantFrom('one', 'two *so*', '- - three', '---', '- -', 'Also asked:', '+ four', '5. five');
    const list = fc
      .tuple(bullet, fc.array(item, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\n\n'))
      .map(([mark, items, gap]) => items.map((text) => `${mark} ${text}`).join(gap));
    const asked = fc.uniqueArray(fc.constantFrom('how', 'why -', '--', '- what', '* when', '1. where'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(asked, list, fc.boolean(), (phrasings, answer, hasCaveat) => {
        const caveat = hasCaveat ? '> [!NOTE]\n> But.\n\n' : '';
        const [plain] = fileOf(`## A?\n\n${caveat}${answer}\n\nSo. [^1]\n\n[^1]: minutes ¶1\n`).entries;
        if (!plain) throw new Error('no entry');
        const entry = { ...plain, phrasings };
        expect(fileOf(writeEntryFile([entry])).entries.map(entryContent)).toEqual([entryContent(entry)]);
      }),
      { numRuns: sized(60, 1000) },
    );
  });
});

describe('sources in front matter', () => {
  const problemsOf = (head: string) =>
    fileOf(`---\n${head}\n---\n\n## A?\n\nSo. [^1]\n\n[^1]: talk ¶1\n`).problems.map(({ line, reason }) => [
      line,
      reason,
    ]);

  test('can be cited in that file alone', () => {
    const own = {
      path: 'faq/a.md',
      text: '---\nsources:\n  talk:\n    title: A talk\n---\n\n## A?\n\nSo. [^1]\n\n[^1]: talk ¶1\n',
    };
    const other = { path: 'faq/b.md', text: '## B?\n\nSo. [^1]\n\n[^1]: talk ¶1\n' };
    const { entries, sources, problems } = read([own, other]);
    expect(entries.map(({ id }) => id)).toEqual(['a#a']);
    expect(sources.get('talk')?.title).toBe('A talk');
    expect(problems).toMatchObject([{ file: 'faq/b.md', severity: 'error' }]);
  });

  test.each([
    ['sources: nothing', 2],
    ['sources:\n  talk:\n    title: A\n    colour: red', 5],
    ['sources:\n  talk:\n    url: https://a.example', 3],
  ])('are checked as sources.yaml is: %j', (head, line) => {
    expect(problemsOf(head)).toContainEqual([line, expect.any(String)]);
  });
});
