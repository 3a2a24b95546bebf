import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleKnowledge } from '../../../../src/knowledge/assembleKnowledge.ts';
import { toCuratedFiles } from '../../../../src/knowledge/forms/toCuratedFiles.ts';
import { loadFiles, loadKnowledge } from '../../../../src/knowledge/loadKnowledge.ts';
import { send, startSite } from '../../../support/fetch/world.ts';
import { folderOf } from '../../../support/knowledge.ts';
import { run } from '../../../support/terminal/run.ts';

const GUIDE = `---
title: The hostel guide
author: A. Host
---

# The hostel guide

## When is breakfast?

From seven until ten, in the kitchen.

## The garden

The garden behind the house is open until sunset. Please close the gate.

Dogs are welcome there, but not in the rooms of the house.
`;
const TABLE =
  'question,answer,also asked\nWhere is the key?,"At the desk, or in the box."\nMay I smoke?,Only outside.\n';
const WRITTEN = `---
topic: Rules
---

## Is there a lift?

Also asked:

- elevator
- stairs only?

There is none. [^1]

[^1]: [The house](https://hostel.example/house)
`;

const headings = async (folder: string) => {
  const { entries, problems } = await loadKnowledge(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return entries.map(({ heading, phrasings, body }) => [heading, phrasings, body]);
};

describe('import', () => {
  test('a README is imported under a name that is read, and no other import may take that name', async () => {
    const [from, to] = [folderOf({ 'README.md': GUIDE }), folderOf({})];
    expect(await run(['import', '--to', to, from])).toMatchObject({ code: 0, stderr: '' });
    expect((await headings(to)).map(([heading]) => heading)).toEqual(['When is breakfast?', 'The garden']);
    const named = await run(['import', '--as', 'README', '--to', to, from]);
    expect(named).toMatchObject({ code: 2, stdout: '' });
    expect(named.stderr).toContain('--as needs another name than README, which is never read');
  });

  test('a dry run says what would be written, and writes nothing', async () => {
    const [from, to] = [folderOf({ 'guide.md': GUIDE }), folderOf({})];
    const { code, stdout, stderr } = await run(['import', '--dry-run', '--to', to, join(from, 'guide.md')]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      `would write ${to}/faq/guide.md: 2 entries, 0 phrasings\n${to}: 2 entries in 1 files, 0 problems, 0 collisions; nothing was written\n`,
    );
    expect(readdirSync(to)).toEqual([]);
  });

  test.each<[string, string, string | Uint8Array, unknown[]]>([
    [
      'a document, its questions and its sections',
      'guide.md',
      GUIDE,
      [
        ['When is breakfast?', [], 'From seven until ten, in the kitchen.'],
        [
          'The garden',
          [],
          'The garden behind the house is open until sunset. Please close the gate.\n\nDogs are welcome there, but not in the rooms of the house.',
        ],
      ],
    ],
    [
      'a table',
      'keys.csv',
      TABLE,
      [
        ['Where is the key?', [], 'At the desk, or in the box.'],
        ['May I smoke?', [], 'Only outside.'],
      ],
    ],
    [
      'a web page',
      'page.html',
      '<html><body><main><h2>When does the bus leave?</h2><p>At noon, from the square.</p></main></body></html>',
      [['When does the bus leave?', [], 'At noon, from the square.']],
    ],
    ['entries', 'lift.md', WRITTEN, [['Is there a lift?', ['elevator', 'stairs only?'], 'There is none. [1]']]],
  ])('brings in %s', async (_, name, content, wanted) => {
    const [from, to] = [folderOf({ [name]: content }), folderOf({})];
    const { code, stderr } = await run(['import', '--to', to, join(from, name)]);
    expect([code, stderr]).toEqual([0, '']);
    expect(await headings(to)).toEqual(wanted);
    const checked = await run(['check', to]);
    expect(checked.stdout).toMatch(/: 0 errors, 0 warnings\n$/u);
    const [first] = (await loadKnowledge(to)).entries;
    const [cited] = first?.footnotes[0]?.citations ?? [];
    expect(cited?.source).not.toBe('');
  });

  test('a folder of several formats, into the folder of KNOWLEDGE_DIR', async () => {
    const [from, to] = [folderOf({ 'a/guide.md': GUIDE, 'keys.csv': TABLE }), folderOf({})];
    const { code } = await run(['import', from], { env: { KNOWLEDGE_DIR: to } });
    expect(code).toBe(0);
    expect(readdirSync(join(to, 'faq')).sort()).toEqual(['guide.md', 'keys.md']);
    expect(await headings(to)).toHaveLength(4);
  });

  test('never overwrites; --as names another file; what is asked already is said', async () => {
    const [from, to] = [folderOf({ 'keys.csv': TABLE }), folderOf({ 'faq/keys.md': '## May I smoke?\n\nNo.\n' })];
    const path = join(from, 'keys.csv');
    const refused = await run(['import', '--to', to, path]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toBe(
      'faq/keys.md: faq/keys.md exists and stays as it is: name another file with --as NAME\n',
    );
    expect(readFileSync(join(to, 'faq/keys.md'), 'utf8')).toBe('## May I smoke?\n\nNo.\n');
    const named = await run(['import', '--to', to, '--as', 'desk', path]);
    expect(named).toMatchObject({ code: 0, stderr: '' });
    expect(named.stdout).toContain('faq/desk.md: “May I smoke?” is also asked by keys#may-i-smoke\n');
    expect((await headings(to)).map(([heading]) => heading)).toEqual([
      'Where is the key?',
      'May I smoke?',
      'May I smoke?',
    ]);
  });

  test('a web page, by its address; not from a private network', async () => {
    const page =
      '<html><head><title>Buses</title></head><body><h2>When does the bus leave?</h2><p>At noon, from the square.</p></body></html>';
    const site = await startSite((_, response) => send(response, 'text/html', page));
    const to = folderOf({});
    const address = `${site.url}/town/buses.html`;
    const refused = await run(['import', '--to', to, address]);
    expect([refused.code, site.requests]).toEqual([1, []]);
    expect(refused.stderr).toContain(`${address}: `);
    const { code, stderr } = await run(['import', '--to', to, address], { env: { FETCH_ALLOW_PRIVATE: '1' } });
    expect([code, stderr]).toEqual([0, '']);
    expect(readdirSync(join(to, 'faq'))).toEqual(['buses.md']);
    const { entries, sources } = await loadKnowledge(to);
    expect(sources.get(entries[0]?.footnotes[0]?.citations[0]?.source ?? '')?.url).toBe(address);
  });

  test.each([
    ['nothing', '/nowhere/at/all.csv', /ENOENT/u],
    ['an unknown format', 'a.xyz', /a\.xyz.*nothing was imported\n$/su],
    ['no entry', 'empty.md', /nothing was imported\n$/u],
  ])('of %s says so, in a line', async (_, name, message) => {
    const from = folderOf({ 'a.xyz': Uint8Array.of(0, 1, 2, 255), 'empty.md': '\n' });
    const to = folderOf({});
    const { code, stdout, stderr } = await run(['import', '--to', to, name.startsWith('/') ? name : join(from, name)]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(readdirSync(to)).toEqual([]);
  });

  test.each([
    [['import']],
    [['import', '--as', '../x', 'a.md']],
    [['import', '--server', 'x', 'a']],
  ])('%j is bad usage', async (args) => {
    expect(await run(args)).toMatchObject({ code: 2, stdout: '' });
  });

  test('what it writes reads back without loss, whatever the document holds', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '## A heading',
        '# Title',
        '### When is it?',
        '**Q: Why?**',
        'A: Because it is so.',
        '- item',
        '> quote',
        '```',
        '[^1]',
        '[^1]: note',
        '| a | b |',
        'Also asked:',
        '> [!NOTE]',
        '1. one',
        '---',
        'A sentence with enough letters in it.',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const read = await loadFiles([{ path: 'x.md', bytes: Buffer.from(lines.join('\n\n')) }]);
        const files = toCuratedFiles(read, new Map());
        const after = assembleKnowledge(files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })));
        expect(after.problems.filter(({ severity, id }) => severity === 'error' && id !== 'folder/empty')).toEqual([]);
        expect(after.entries.map(({ heading, phrasings, body }) => [heading, phrasings, body])).toEqual(
          files.flatMap(({ entries }) => entries.map(({ heading, phrasings, body }) => [heading, phrasings, body])),
        );
      }),
    );
  });
});
