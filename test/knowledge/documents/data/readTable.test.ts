import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledgeOf, lines, linesOf } from '../../../support/documents.ts';
import { brief } from '../../../support/knowledge.ts';

test('columns of a table: phrasings, topic, date and address, whatever the delimiter', async () => {
  const rows = [
    ['No', 'Frage', 'Antwort', 'Aliases', 'Kategorie', 'Link', 'Last updated', 'Tags'],
    [
      '1',
      'Wo ist der Steg?',
      'Am See.',
      'where is it | pier',
      'Besuch',
      'https://pier.example/a',
      '2026-03-01',
      'lake',
    ],
    ['2', 'Was kostet es?', 'Zwei Euro.', '', '', '', '', ''],
  ];
  for (const mark of [',', ';', '\t']) {
    const { entries, problems } = await knowledgeOf({
      'articles/faq.csv': rows.map((cells) => cells.join(mark)).join('\r\n'),
    });
    expect(problems).toEqual([]);
    expect(entries[0]).toMatchObject({
      id: 'faq#wo-ist-der-steg',
      kind: 'faq',
      heading: 'Wo ist der Steg?',
      line: 2,
      phrasings: ['where is it', 'pier'],
      topic: 'Besuch',
      asOf: '2026-03-01',
      body: 'Am See.\n\n<https://pier.example/a> [1]',
      article: { context: 'Faq › lake' },
    });
    expect(entries[1]?.body).toBe('Zwei Euro. [1]');
  }
});

test.each<[string, string | Uint8Array, string[]]>([
  [
    'quoted line breaks, delimiters and marks',
    'question,answer\n"Who, then?","The ""old""\ncaptain, and\nhis dog."\n',
    ['a#who-then: Who, then?: The "old"//captain, and//his dog. [1]'],
  ],
  [
    'a byte-order mark',
    '\uFEFFq,a\nWho rows today?,Anna rows.\n',
    ['a#who-rows-today: Who rows today?: Anna rows. [1]'],
  ],
  [
    'UTF-16, as spreadsheets save it',
    Buffer.from('\uFEFFQuestion\tAnswer\nWho rows today?\tЯна rows.\n', 'utf16le'),
    ['a#who-rows-today: Who rows today?: Яна rows. [1]'],
  ],
  [
    'a title above the header, and the delimiter stated',
    'sep=;\nOur questions;;\n;;\nQuestion;Answer;\nWho rows today?;Anna, rows.;\n',
    ['a#who-rows-today: Who rows today?: Anna, rows. [1]'],
  ],
  [
    'no header',
    'Who rows today?,Anna rows.\nWho steers it?,Ben steers.\n',
    ['a#who-rows-today: Who rows today?: Anna rows. [1]', 'a#who-steers-it: Who steers it?: Ben steers. [1]'],
  ],
  [
    'no questions: each row with its columns',
    'Boat,Seats\nThe old dinghy,4\nThe long canoe,3\n',
    ['a#¶1: A: - Boat: The old dinghy; Seats: 4 [1]', 'a#¶2: A: - Boat: The long canoe; Seats: 3 [1]'],
  ],
  [
    'HTML',
    'question,answer\nWho rows?,<p>Anna.</p><ul><li>Ben</li></ul>\n',
    ['a#who-rows: Who rows?: Anna./- Ben [1]'],
  ],
  [
    'marks that are none',
    'question,answer\nHow long is it?,A 5" pipe.\n',
    ['a#how-long-is-it: How long is it?: A 5" pipe. [1]'],
  ],
])('a table with %s', async (_, text, expected) => {
  expect(await linesOf('articles/a.csv', text)).toEqual(expected);
});

test.each<[string, string[], string[], string[]]>([
  [
    'a quotation mark that is never closed',
    ['Who?,"Anna', 'Why?,Because.'],
    ['articles/a.csv:2 warning table/unbalanced-quote'],
    ['Why?'],
  ],
  [
    'one closed far below',
    ['Who?,"Anna', 'Why?,"Because."', 'When?,Now.'],
    ['articles/a.csv:2 warning table/unbalanced-quote'],
    ['Why?', 'When?'],
  ],
])('%s: the row is named, the rest is served', async (_, rows, problems, headings) => {
  const knowledge = await knowledgeOf({ 'articles/a.csv': ['question,answer', ...rows].join('\n') });
  expect(brief(knowledge.problems)).toEqual(problems);
  expect(knowledge.entries.map(({ heading }) => heading)).toEqual(headings);
});

test('broken throughout: some rows are named, and then that it is', async () => {
  const { problems } = await knowledgeOf({ 'articles/a.csv': `question,answer\n${'a,"b\n'.repeat(1000)}` });
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)?.id).toBe('table/too-many-broken-rows');
});

test('what follows a long answer is kept below its question', async () => {
  const answer = Array.from({ length: 40 }, (_, i) => `Paragraph ${i} of the rules says what to do next.`).join('\n');
  const { entries } = await knowledgeOf({ 'articles/a.csv': `question,answer\nWhat are the rules?,"${answer}"\n` });
  const text = lines(entries).join('\n');
  for (let i = 0; i < 40; i += 1) expect(text).toContain(`Paragraph ${i} of`);
  expect(new Set(entries.map(({ heading }) => heading))).toEqual(new Set(['What are the rules?']));
});

test('any table: each question has its answer, at its line', async () => {
  const cell = fc.stringMatching(/^[a-z][a-z ,;"\n]{0,20}[a-z]$/);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(',', ';', '\t'),
      async (rows, mark) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = ['question', 'answer'].join(mark) + rows.map((row) => `\n${row.map(quote).join(mark)}`).join('');
        const { entries, problems } = await knowledgeOf({ 'articles/a.csv': text });
        expect(problems).toEqual([]);
        const words = (one: string): string => one.replace(/[^a-z]+/gu, '');
        expect(entries.map(({ heading }) => words(heading))).toEqual(rows.map(([question]) => words(question)));
        expect(entries.map(({ body }) => words(body))).toEqual(rows.map(([, answer]) => words(answer)));
      },
    ),
  );
});

test('steps of an answer keep their numbers', async () => {
  expect(
    await linesOf('articles/faq.csv', 'question,answer\nHow do I moor?,"3. Slow down.\n4. Throw the line."\n'),
  ).toEqual(['faq#how-do-i-moor: How do I moor?: 3. Slow down./4. Throw the line. [1]']);
});
