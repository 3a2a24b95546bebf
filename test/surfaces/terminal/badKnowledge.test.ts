import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GARDEN } from '../../support/garden.ts';
import { type Files, run, writeFolder } from '../../support/terminal/run.ts';

const made: { remove(): void }[] = [];
afterAll(() => {
  for (const folder of made) folder.remove();
});
function folderOf(files: Files): string {
  const folder = writeFolder(files);
  made.push(folder);
  return folder.path;
}

/** `file:line: severity: reason: remedy`, a line each. */
const PROBLEM = /^(\S+):(\d+): (error|warning): (.+): (.+)$/u;
const problemsOf = (text: string): string[] => text.split('\n').filter((line) => PROBLEM.test(line));

describe('a folder from which nothing can be loaded', () => {
  const empty = folderOf({});
  const file = join(folderOf({ file: 'x' }), 'file');
  test.each([
    ['that is not there', '/nowhere/at/all', /there is no folder.*\/nowhere\/at\/all.*--knowledge/u],
    ['that is empty', empty, /holds no entries/u],
    ['that is a file', file, /is neither a folder nor an archive/u],
    ['with nothing sound in it', folderOf({ 'faq/a.md': '## Q\n\nSo. [^1]\n\n[^1]: nowhere ¶1\n' }), /is not known/u],
  ])('%s', async (_, folder, reason) => {
    const [asked, explained, checked] = await Promise.all([
      run(['ask', '--json', '--knowledge', folder], { input: 'may i keep hens\n' }),
      run(['explain', '--knowledge', folder, 'may i keep hens']),
      run(['check', folder]),
    ]);
    for (const { code, stdout, stderr } of [asked, explained]) {
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(reason);
      expect(stderr).toContain('no entry could be loaded');
      expect(stderr).not.toMatch(/^\s+at /mu);
    }
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(reason);
    expect(checked.stdout).toContain('0 entries');
  });
});

describe('one bad file', () => {
  const twice = '## Why?\n\nSo. [^1]\n\n## Why?\n\nThus. [^1]\n\n[^1]: rules ¶1\n';
  test.each<[string, string, string | Uint8Array, number, RegExp]>([
    ['a footnote to nowhere', 'faq/bad.md', '## Why?\n\nSo. [^1]\n\n[^1]: nowhere ¶1\n', 5, /“nowhere” is not known/u],
    [
      'a footnote past the end',
      'faq/bad.md',
      '## Why?\n\nSo. [^1]\n\n[^1]: rules ¶21\n',
      5,
      /rules ¶21 does not exist/u,
    ],
    ['two equal headings', 'faq/bad.md', twice, 5, /“Why\?” is already on line 1/u],
    ['invalid UTF-8', 'faq/bad.md', Buffer.of(0x23, 0x23, 0x20, 0xc3, 0x28), 1, /is not UTF-8/u],
    ['5 MiB', 'faq/bad.md', 'x'.repeat(5 * 1024 * 1024), 1, /has 5242880 bytes/u],
    ['broken front matter', 'faq/bad.md', '---\ntopic: "x\n---\n\n## Why?\n', 3, /not valid YAML/u],
    ['broken synonyms', 'synonyms.yaml', '- [hens, "chickens\n- ]', 2, /not valid YAML/u],
    ['broken sources', 'sources.yaml', 'rules: {title: [', 1, /not valid YAML/u],
  ])('%s is named, and everything else answers', async (_, name, content, line, reason) => {
    const folder = folderOf({ ...GARDEN, [name]: content });
    const [asked, checked] = await Promise.all([
      run(['ask', '--knowledge', folder, 'may i keep hens']),
      run(['check', '--knowledge', folder]),
    ]);
    expect(asked.code).toBe(0);
    expect(asked.stdout).toMatch(/^May I keep hens\?\n/u);
    const errors = problemsOf(asked.stderr).filter((problem) => problem.includes(': error: '));
    expect(errors[0]).toMatch(new RegExp(`^${name}:${line}: error: .*${reason.source}`, 'u'));
    expect(checked.code).toBe(1);
    expect(problemsOf(checked.stdout)).toEqual(problemsOf(asked.stderr));
    expect(checked.stderr).toBe('');
  });

  test('a link that leads out of the folder is not followed', async () => {
    const secret = folderOf({ 'secret.md': '## What is the secret?\n\nSesame. [^1]\n\n[^1]: rules ¶1\n' });
    const folder = folderOf(GARDEN);
    symlinkSync(join(secret, 'secret.md'), join(folder, 'faq/linked.md'));
    const [asked, checked] = await Promise.all([
      run(['ask', '--knowledge', folder], { input: 'what is the secret\nmay i keep hens\n' }),
      run(['check', folder]),
    ]);
    expect(asked.stdout).not.toContain('Sesame');
    expect(asked.stdout).toContain('Up to three hens');
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(/^faq\/linked\.md:1: error: .*leads out/mu);
  });
});

describe('check', () => {
  test('of a sound folder ends with 0, counts and names the revision', async () => {
    const { code, stdout, stderr } = await run(['check', folderOf(GARDEN)]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\S+: 14 entries, 2 sources, revision [0-9a-f]{10}: 0 errors, 0 warnings\n$/u);
  });

  test('of a folder with warnings only ends with 0', async () => {
    const { code, stdout } = await run(['check', folderOf({ ...GARDEN, 'stray.md': 'x' })]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^stray\.md:1: warning: [^:]+: .+\n.*0 errors, 1 warnings\n$/u);
  });

  test('of the shipped knowledge ends with 0', async () => {
    expect((await run(['check'])).code).toBe(0);
  });
});

describe('explain', () => {
  test('tells status, corrections, candidates and evidence', async () => {
    const { code, stdout, stderr } = await run([
      'explain',
      '--knowledge',
      folderOf(GARDEN),
      'may i keep a hne or a goattt',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^status\s+(answered|suggested|unanswered)$/mu);
    expect(stdout).toMatch(/^corrected\s+\S/mu);
    expect(stdout).toMatch(/^[01]\.\d{3} {2}plots#may-i-keep-hens$/mu);
    expect(stdout).toMatch(/termCoverage -?\d/u);
  });
});

describe('eval', () => {
  const folder = folderOf(GARDEN);
  const ask = (id: string, question: string, more: object): string =>
    JSON.stringify({
      id,
      kind: 'test',
      question,
      expect: 'answer',
      cite_any: [['rules', [12]]],
      must: [],
      must_not: [],
      ...more,
    });
  const questions = folderOf({
    'questions.jsonl': [
      ask('right', 'may i keep hens', { must: ['three'] }),
      ask('lacks', 'may i keep hens', { must: ['geese'] }),
      ask('has', 'may i keep hens', { must_not: ['three'] }),
      ask('cites', 'may i keep hens', { cite_any: [['minutes', [1]]] }),
      ask('declined', 'new fence', { expect: 'decline' }),
      ask('asserted', 'may i keep hens', { expect: 'decline', kind: 'trap' }),
      '',
    ].join('\n'),
    'broken.jsonl': `${ask('right', 'may i keep hens', {})}\n{"id": \n`,
  });

  test('counts what is right per kind and names each failure', async () => {
    const { code, stdout } = await run(['eval', '--knowledge', folder, join(questions, 'questions.jsonl')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^test +5 +2 +40\.0 %$/mu);
    expect(stdout).toMatch(/^trap +1 +0 +0\.0 %$/mu);
    expect(stdout).toMatch(/^answerable correct +25\.0 % \(1\/4\)$/mu);
    expect(stdout).toMatch(/^precision of asserted +20\.0 % \(1\/5\)$/mu);
    expect(stdout).toMatch(/^declines correct +50\.0 % \(1\/2\)$/mu);
    const failures = stdout.slice(stdout.indexOf('Failures'));
    expect(failures.match(/^\w+(?= test| trap)/gmu)).toEqual(['lacks', 'has', 'cites', 'asserted']);
  });

  test('names the line that cannot be read', async () => {
    const { code, stdout, stderr } = await run(['eval', '--knowledge', folder, join(questions, 'broken.jsonl')]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/broken\.jsonl:2 is not JSON/u);
  });
});
