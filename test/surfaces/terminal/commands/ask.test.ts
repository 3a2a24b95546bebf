import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { GARDEN } from '../../../support/garden.ts';
import { sized } from '../../../support/soak.ts';
import { run, writeFolder } from '../../../support/terminal/run.ts';

const { path: garden, remove } = writeFolder(GARDEN);
afterAll(remove);

const citations = z.array(
  z.strictObject({
    source: z.string(),
    title: z.string(),
    paragraphs: z.array(z.int().positive()).min(1),
    url: z.string().nullable(),
    quote: z.string().nullable(),
  }),
);

/** One line of `ask --json`, as docs/design.md gives it. */
const result = z.strictObject({
  question: z.string(),
  status: z.enum(['answered', 'suggested', 'unanswered']),
  answer: z.string().nullable(),
  entry: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  caveat: z.string().nullable(),
  note: z.string().nullable(),
  citations,
  suggestions: z
    .array(
      z.strictObject({
        entry: z.string(),
        question: z.string(),
        confidence: z.number().min(0).max(1),
        citations,
      }),
    )
    .max(5),
  revision: z.string().regex(/^[0-9a-f]{10}$/u),
  meaning: z.enum(['ready', 'building', 'off']),
  ms: z.number().nonnegative(),
});
const resultsOf = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => result.parse(JSON.parse(line)));

async function askAll(lines: string) {
  const { code, stdout, stderr } = await run(['ask', '--json', '--knowledge', garden], { input: lines });
  expect([code, stderr]).toEqual([0, '']);
  return resultsOf(stdout);
}

describe('ask', () => {
  test('answers in text, with caveat, dates and footnotes', async () => {
    const { code, stdout, stderr } = await run(['ask', '--knowledge', garden, 'when does the garden close']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^When does the garden close\?\n\nThe garden closes at sunset\. \[1\]\n\nCaution: The hour is a proposal\./u,
    );
    expect(stdout).toContain('As of 2026-03-01.');
    expect(stdout).toContain('[1] The garden rules, ¶4, published 2026-02-01 https://garden.example/rules');
  });

  test('takes a question in several words', async () => {
    const { code, stdout } = await run(['ask', 'may', 'i', 'keep', 'hens', '--knowledge', garden]);
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'May I keep hens?']);
  });

  test('answers in JSON, one object, every field', async () => {
    const { code, stdout, stderr } = await run(['ask', '--json', `--knowledge=${garden}`, 'when does the garden open']);
    expect([code, stderr]).toEqual([0, '']);
    const [only, ...others] = resultsOf(stdout);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      question: 'when does the garden open',
      status: 'answered',
      answer: expect.stringContaining('unlocked at **seven**'),
      entry: 'opening#when-does-the-garden-open',
      caveat: null,
      note: null,
      citations: [
        {
          source: 'rules',
          title: 'The garden rules',
          paragraphs: [3],
          url: 'https://garden.example/rules',
          quote: null,
        },
        {
          source: 'minutes',
          title: 'Minutes of the spring meeting',
          paragraphs: [5, 6],
          url: null,
          quote: 'eight on Sundays',
        },
      ],
    });
    expect(only?.suggestions.map(({ entry }) => entry)).not.toContain(only?.entry);
  });

  // Otherwise it reads the shipped folder: see test/process/terminal.test.ts.
  test('reads the folder that the environment names', async () => {
    const { stdout } = await run(['ask', '--json', 'who is the chairman'], { env: { KNOWLEDGE_DIR: garden } });
    expect(resultsOf(stdout)[0]?.entry).toBe('people#who-is-the-chairman');
  });
});

describe('ask, from standard input', () => {
  test('gives one object a line, in order', async () => {
    const questions = ['may i keep hens', '', 'new fence', '   ', 'who is the chairman', 'may i keep hens'];
    const results = await askAll(`${questions.join('\n')}\n`);
    expect(results.map(({ question }) => question)).toEqual(questions);
    expect(results.map(({ status }) => status)).toEqual([
      'answered',
      'unanswered',
      'unanswered',
      'unanswered',
      'answered',
      'answered',
    ]);
    expect(results[1]).toMatchObject({
      answer: null,
      entry: null,
      note: expect.stringContaining('Ask me'),
      suggestions: [],
    });
    expect(results[2]).toMatchObject({
      answer: null,
      note: 'Neither document gives a date for the fence.',
      citations: [],
    });
    expect({ ...results[5], ms: 0 }).toEqual({ ...results[0], ms: 0 });
  });

  test.each([
    ['no line end at the end', 'a\nb', ['a', 'b']],
    ['Windows line ends', 'a\r\nb\r\n', ['a', 'b']],
    ['nothing', '', []],
    ['a blank line', '\n', ['']],
    ['what others take for a line end', 'a\rb\u2028c\u0085d\u000be\n', ['a\rb\u2028c\u0085d\u000be']],
  ])('with %s', async (_, input, questions) => {
    expect((await askAll(input)).map(({ question }) => question)).toEqual(questions);
  });

  test('keeps up with many questions', async () => {
    const questions = Array.from({ length: sized(200, 3000) }, (_, n) => `may i keep ${n} hens`);
    const results = await askAll(questions.join('\n'));
    expect(results.map(({ question }) => question)).toEqual(questions);
  });

  test('answers in text, without blank questions', async () => {
    const { stdout } = await run(['ask', '--knowledge', garden], { input: 'may i keep hens\n\nwho is the chairman\n' });
    expect(stdout).toMatch(/^May I keep hens\?.*\nWho is the chairman\?/su);
    expect(stdout).not.toContain('Ask me');
  });
});

describe('ask, two questions in one', () => {
  test('gives both answers, their footnotes numbered through', async () => {
    const [both] = await askAll('who is the chairman and when does the garden open\n');
    expect(both?.status).toBe('answered');
    expect(both?.answer).toMatch(/Maria Kowalska.*\[1\]\n\n.*seven.*\[2\].*\[3\]/u);
    expect(both?.citations.map(({ source }) => source)).toEqual(['minutes', 'rules', 'minutes']);
  });
});

/** Control characters but line ends and tabs, and what turns the direction of text. */
const STEERING = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u;

describe('a hostile question', () => {
  const hostile = [
    'may i keep \u0007\u001b[31mhens\u001b[0m\u0000',
    'may i keep \u202ehens\u202c \u2066now\u2069',
    'may\u200b i keep he\u00adns\ufeff',
    '@everyone @here <@123456789012345678> <@&123456789012345678> may i keep hens',
    '**may** `i` [keep](https://evil.example) ~~hens~~ ||?||',
    '\u009b31m may i keep hens',
  ];

  test('is answered as what it asks, and comes back as it was, in printable JSON', async () => {
    const { stdout } = await run(['ask', '--json', '--knowledge', garden], { input: `${hostile.join('\n')}\n` });
    expect(stdout).not.toMatch(STEERING);
    const results = resultsOf(stdout);
    expect(results.map(({ question }) => question)).toEqual(hostile);
    for (const { entry, suggestions } of results)
      expect([entry, ...suggestions.map((suggestion) => suggestion.entry)]).toContain('plots#may-i-keep-hens');
  });

  test('leaves no trace in text', async () => {
    const { stdout, stderr } = await run(['ask', '--knowledge', garden], { input: `${hostile.join('\n')}\n` });
    expect(stdout).not.toMatch(STEERING);
    expect(stdout).not.toMatch(/everyone|evil/u);
    expect(stderr).toBe('');
  });

  test('of 10,000 characters is refused with a sentence', async () => {
    const [long, next] = await askAll(`${'hens '.repeat(2000)}\nmay i keep hens\n`);
    expect(long).toMatchObject({ status: 'unanswered', answer: null, suggestions: [] });
    expect(long?.note).toMatch(/10000.*500/u);
    expect(next?.status).toBe('answered');
  });

  test('with bytes that are no UTF-8 is one line all the same', async () => {
    const input = Buffer.concat([
      Buffer.from('may i keep hens '),
      Buffer.of(0xff, 0xfe, 0xc3),
      Buffer.from('\nnew fence\n'),
    ]);
    const { stdout } = await run(['ask', '--json', '--knowledge', garden], { input });
    expect(resultsOf(stdout).map(({ status }) => status)).toEqual(['answered', 'unanswered']);
  });
});

test('text of the knowledge base cannot steer a terminal either', async () => {
  const evil = writeFolder({
    'sources.yaml': 'r:\n  title: Rules\n',
    'faq/a.md': '## Is it \u202eevil\u202c?\n\nYes\u001b[2J it is\u009b31m. [^1]\n\n[^1]: r ¶1\n',
  });
  const [text, json] = await Promise.all([
    run(['ask', '--knowledge', evil.path, 'is it evil']),
    run(['ask', '--json', '--knowledge', evil.path, 'is it evil']),
  ]);
  evil.remove();
  expect(text.stdout).toContain('it is');
  for (const { stdout } of [text, json]) expect(stdout).not.toMatch(STEERING);
});

describe('bad usage', () => {
  test.each([
    ['an unknown command', ['answer', 'x']],
    ['an unknown option', ['ask', '--yaml', 'x']],
    ['no folder after --knowledge', ['ask', 'x', '--knowledge']],
    ['an empty folder name', ['ask', 'x', '--knowledge=']],
    ['an empty question', ['ask', '']],
    ['an empty question in JSON', ['ask', '--json', '']],
    ['a blank question', ['ask', '  ', '\t']],
    ['an empty question to explain', ['explain', '']],
    ['no question to explain', ['explain']],
    ['no such questions to evaluate', ['eval', '/nowhere.jsonl']],
    ['a folder too many', ['check', 'a', 'b']],
  ])('%s ends with 2, says what is wrong and how to get help', async (_, args) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\nnpm run -s \w+ -- --help[^\n]*\n$/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  test('a wrong variable ends with 2 and one line, without its value', async () => {
    const { code, stdout, stderr } = await run(['ask', 'may i keep hens'], { env: { DISCORD_TOKEN: 'hunter2' } });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^DISCORD_TOKEN [^\n]+\n$/u);
    expect(stderr).not.toContain('hunter2');
  });
});
