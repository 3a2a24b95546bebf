import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledgeOf, linesOf } from '../../../support/documents.ts';
import { brief } from '../../../support/knowledge.ts';

const PAY = 'a#how-do-i-pay: How do I pay?: By card. [1]';

test.each<[string, unknown, string[]]>([
  ['a list of questions', [{ question: 'How do I pay?', answer: 'By card.' }], [PAY]],
  ['below a key', { version: 3, faqs: [{ q: 'How do I pay?', a: 'By card.' }] }, [PAY]],
  ['by category', { faq: { Money: [{ title: 'How do I pay?', text: 'By card.' }] } }, [PAY]],
  [
    'a category that has a name',
    [{ category: 'Money', questions: [{ question: 'How do I pay?', answer: 'By card.' }] }],
    [PAY],
  ],
  [
    'a category with a description',
    [{ name: 'Money', description: 'All of it.', items: [{ question: 'How do I pay?', answer: 'By card.' }] }],
    [PAY],
  ],
  ['a map', { 'How do I pay?': 'By card.' }, [PAY]],
  ['a map of objects', { 'How do I pay?': { answer: 'By card.', updated: '2026-01-01' } }, [PAY]],
  ['several phrasings and answers in lists', [{ questions: ['How do I pay?', 'Cash?'], answers: ['By card.'] }], [PAY]],
  [
    'a tag whose text is in its one embed keeps its name and aliases; an animated emoji is no HTML',
    [
      {
        name: 'pay',
        aliases: ['cash'],
        content: null,
        embeds: [{ title: 'How do I pay?', description: '**Never** in coins <a:no:12>.' }],
      },
    ],
    ['a#pay: pay: **How do I pay?**//**Never** in coins . [1]'],
  ],
  [
    'languages',
    [{ question: { en: 'How do I pay?', de: 'Wie?' }, answer: { en: 'By card.', de: 'Mit Karte.' } }],
    [PAY],
  ],
  [
    'pairs',
    [
      ['Question', 'Answer'],
      ['How do I pay?', 'By card.'],
    ],
    [PAY],
  ],
  [
    'schema.org',
    {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'FAQPage',
          mainEntity: [
            {
              '@type': 'Question',
              name: 'How do I pay?',
              acceptedAnswer: { '@type': 'Answer', text: '<p>By card.</p>' },
            },
          ],
        },
      ],
    },
    [PAY],
  ],
  [
    'a map of tags',
    { tags: { 'how-to-pay': { content: 'By **card** or\ncash.', aliases: ['pay'] }, rules: 'Be nice to all.' } },
    ['a#how-to-pay: How to pay: By **card** or//cash. [1]', 'a#rules: rules: Be nice to all. [1]'],
  ],
  [
    'a list of tags with an embed',
    [
      {
        name: 'pay',
        aliases: ['card'],
        content: '',
        embed: { title: 'Paying', description: 'By card.', fields: [{ name: 'When', value: 'Now.' }] },
      },
    ],
    ['a#pay: pay: **Paying**//By card.//**When**//Now. [1]'],
  ],
  [
    'no questions: rows with their keys',
    {
      boats: [
        { name: 'The old dinghy', seats: 4 },
        { name: 'The long canoe', seats: 3 },
      ],
    },
    [
      'a#¶2: boats: **boats**/- name: The old dinghy; seats: 4 [1]',
      'a#¶3: boats: **boats**/- name: The long canoe; seats: 3 [1]',
    ],
  ],
])('JSON: %s', async (_, value, expected) => {
  expect(await linesOf('articles/a.json', JSON.stringify(value))).toEqual(expected);
});

test('aliases are phrasings, categories topics, tags words to find it by', async () => {
  const value = {
    help: {
      Money: [{ question: 'How do I pay?', answer: 'By card.', aliases: 'cards | cash', tags: ['euro', 'till'] }],
    },
  };
  const { entries } = await knowledgeOf({ 'articles/a.json': JSON.stringify(value, null, 2) });
  expect(entries[0]).toMatchObject({
    phrasings: ['cards', 'cash'],
    topic: 'Money',
    line: 5,
    article: { context: 'A › help › Money › euro, till' },
  });
});

test.each<[string, string, string]>([
  ['YAML', 'a.yaml', '# ours\n- question: How do I pay?\n  answer: By card.\n'],
  ['YAML of several documents', 'a.yml', '---\nquestion: How do I pay?\nanswer: |\n  By card.\n---\n# none\n'],
  ['TOML', 'a.toml', '[[faq]]\nquestion = "How do I pay?"\nanswer = """\nBy card."""\n'],
  ['JSON Lines', 'a.jsonl', '{"question":"How do I pay?","answer":"By card."}\n\n'],
  ['JSON in UTF-16', 'a.JSON', '[{"question":"How do I pay?","answer":"By card."}]'],
])('%s', async (name, file, text) => {
  const bytes = name.includes('UTF-16') ? Buffer.from(`\uFEFF${text}`, 'utf16le') : text;
  expect(await linesOf(`articles/${file}`, bytes)).toEqual([PAY]);
});

test.each<[string, string, string, string]>([
  ['JSON that is cut off', 'a.json', '{\n"a":\n', 'articles/a.json:2 error data/invalid'],
  [
    'JSON nested deeply',
    'a.json',
    `${'['.repeat(200_000)}1${']'.repeat(200_000)}`,
    'articles/a.json:1 warning data/too-deep',
  ],
  ['TOML that is none', 'a.toml', 'a = 1\nb = \n', 'articles/a.toml:2 error data/invalid'],
  ['YAML that grows', 'a.yaml', 'a: &a [x, x]\nb: &b [*a, *a]\n', 'articles/a.yaml:2 error yaml/alias'],
  ['YAML nested deeply', 'a.yaml', '['.repeat(10_000), 'articles/a.yaml:1 error yaml/too-deep'],
  ['YAML with a key twice', 'a.yaml', 'a: x\na: y\n', 'articles/a.yaml:2 error yaml/duplicate-key'],
  ['a line that is no JSON', 'a.jsonl', '{"q":"Why?","a":"So."}\nx\n', 'articles/a.jsonl:2 warning data/broken-line'],
  ['nothing to read', 'a.json', '[]', 'articles/a.json:1 warning document/no-text'],
  [
    'Cyrillic in another encoding than UTF-8',
    'a.csv',
    Buffer.from('q,a\nWho?,\xc8\xe2\xe0\xed\n', 'latin1') as unknown as string,
    'articles/a.csv:1 error file/not-utf8',
  ],
  [
    'UTF-8 that is cut in the middle',
    'a.csv',
    Buffer.from('q,a\nWho?,J\xc3\xbcrgen \xc3\n', 'latin1') as unknown as string,
    'articles/a.csv:1 error file/not-utf8',
  ],
])('%s: one line, the rest is served', async (_, name, text, problem) => {
  const { entries, problems } = await knowledgeOf({
    [`articles/${name}`]: text,
    'articles/good.txt': 'Some words to read here.',
  });
  expect(brief(problems)).toEqual([problem]);
  expect(entries.map(({ id }) => id)).toContain('good#¶1');
});

test('any value: nothing throws, and every question has an answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.object({
        key: fc.constantFrom(
          'question',
          'answer',
          'q',
          'a',
          'faq',
          'name',
          'content',
          'tags',
          'Why?',
          'embeds',
          '__proto__',
        ),
        maxDepth: 5,
      }),
      async (value) => {
        const { entries } = await knowledgeOf({ 'articles/a.json': JSON.stringify(value) });
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        for (const { body } of entries) expect(body).toMatch(/[\p{L}\p{N}].*\[1\]$/su);
      },
    ),
  );
});

test('a table that a spreadsheet saved in Windows-1252 is read, with a warning', async () => {
  const table = Buffer.from(
    'Question;Answer\nWho opens the caf\xe9?;J\xfcrgen \x96 he\x92s there at 9, for \x80 5.\n',
    'latin1',
  );
  const { entries, problems } = await knowledgeOf({ 'articles/a.csv': table as unknown as string });
  expect(entries.map(({ heading, body }) => [heading, body])).toEqual([
    ['Who opens the café?', 'Jürgen – he’s there at 9, for € 5. [1]'],
  ]);
  expect(problems.map(({ id }) => id)).toEqual(['file/western-encoding']);
});
