import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDraftForm } from '../../../src/commands/entries/toDraftForm.ts';
import { curatedFile } from '../../../src/knowledge/forms/curatedFile.ts';
import { readForm } from '../../../src/knowledge/forms/readForm.ts';

const ID = '1100000000000000123';
const options = {
  url: `https://discord.com/channels/${ID}/${ID}/${ID}`,
  toTitle: (name: string) => `${name} on Discord`,
};
const draft = (text: string, more: { name?: string; repliesTo?: string; thread?: string } = {}) =>
  toDraftForm({ id: ID, text, author: { id: ID, name: more.name ?? 'Maria' }, ...more }, options);
const read = (form: ReturnType<typeof draft>) =>
  readForm(form, { kind: 'faq', file: curatedFile(form.question), topic: null, asOf: null }, new Map());

describe('the question of a draft', () => {
  test.each([
    [{ thread: 'Key is lost', repliesTo: 'I lost the key, what now?' }, 'Key is lost', 'I lost the key, what now?'],
    [{ repliesTo: 'where is\nthe **key**? <@1100000000000000001>' }, 'where is the key ?', ''],
    [{ repliesTo: '> quoted\n# where?' }, 'quoted where?', ''],
    [{ thread: 'Same', repliesTo: 'Same' }, 'Same', ''],
    [{}, '', ''],
  ])('%j', (more, question, asked) => {
    expect(draft('Under the mat.', more)).toMatchObject({ question, asked });
  });

  test('is at most as long as the form’s field', () => {
    expect([...draft('x', { repliesTo: 'why '.repeat(500) }).question].length).toBeLessThanOrEqual(200);
  });
});

test.each([
  ['Maria', 'Maria on Discord'],
  ['[free](https://evil.example) **x** ¶7', 'free evil.example x 7 on Discord'],
  ['@everyone\u202E<@1>', 'everyone 1 on Discord'],
])('the author %s is the source', (name, title) => {
  const { entry, sources, problems } = read(draft('Under the mat.', { name, thread: 'Where is the key?' }));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(sources).toMatchObject([{ title, url: options.url, published: expect.stringMatching(/^20\d\d-/u) }]);
  expect(entry?.footnotes).toHaveLength(1);
});

test.each([
  ['# Big', '\\# Big'],
  ['see [1] and [^2], [docs](https://a.example)', 'see \\[1] and \\[^2], [docs](https://a.example)'],
  ['`list[1]` is list[1]', '`list[1]` is list\\[1]'],
  ['> [!WARNING]\n> no', '> \\[!WARNING]\n> no'],
  ['title\n---\ntext', 'title\n\n---\ntext'],
  ['```js\nx[0] # no\n', '```js\nx[0] # no\n\n```'],
  ['ask <@1100000000000000001> in <#1100000000000000001> <:ok:1100000000000000001>', 'ask @… in #… :ok:'],
  ['at <t:1767225600:R>', 'at 2026-01-01 00:00 UTC'],
])('%j becomes %j', (text, answer) => {
  expect(draft(text, { thread: 'Q' }).answer).toBe(answer);
});

test('no text of a member means anything but itself: it is an entry with one footnote and no caveat', () => {
  const piece = fc.constantFrom(
    ...[
      '# a',
      '## b',
      '[1]',
      '[^1]',
      '[^1]: rules ¶1',
      '> [!NOTE]',
      '> x',
      'Also asked:',
      '- item',
      '---',
      '===',
      '```',
      '~~~',
    ],
    ...[
      '`',
      '<!--',
      '-->',
      '<b>',
      'words',
      '    code',
      '\\',
      '\\\\[1]',
      '@everyone',
      '| a | b |',
      '\t',
      '>'.repeat(60),
      '1. one',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(piece, fc.constantFrom(' ', '\n', '\n\n')), { minLength: 1, maxLength: 12 }),
      (parts) => {
        const text = `start\n${parts.flat().join('')}\nend`;
        const { entry, problems } = read(draft(text, { thread: 'Where is the key?' }));
        expect(
          problems.filter(({ severity }) => severity === 'error'),
          text,
        ).toEqual([]);
        expect(entry, text).toMatchObject({ heading: 'Where is the key?', caveat: null, phrasings: [] });
        expect(entry?.footnotes, text).toHaveLength(1);
      },
    ),
  );
});
