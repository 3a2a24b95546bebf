import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../../../support/knowledge.ts';
import { run } from '../../../support/terminal/run.ts';

describe('init', () => {
  test('writes a folder that passes check without a warning, and names the next commands', async () => {
    const folder = join(folderOf({}), 'new', 'knowledge');
    const { code, stdout, stderr } = await run(['init', folder]);
    expect([code, stderr]).toEqual([0, '']);
    const commands = stdout.split('\n').filter((line) => line.startsWith('  '));
    expect(commands.map((line) => line.trim())).toEqual([
      `npm run -s check -- ${folder}`,
      `npm run -s ask -- --knowledge ${folder} "will i be banned?"`,
      `KNOWLEDGE_DIR=${folder} npm start`,
    ]);

    const checked = await run(['check', folder]);
    expect(checked.code).toBe(0);
    expect(checked.stdout).toMatch(/: 3 entries, 1 sources, revision \w{10}: 0 errors, 0 warnings\n$/u);
    const asked = await run(['ask', '--json', '--knowledge', folder], {
      input: 'will i be banned\nwhen do we meet up\n',
    });
    const [answered, open] = asked.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answered).toMatchObject({ status: 'answered', citations: [{ source: 'rules', paragraphs: [5, 6] }] });
    expect(open).toMatchObject({ status: 'unanswered', entry: 'plans#when-is-the-next-meeting-in-person' });
  });

  test('takes an empty folder, and quotes a name with a space', async () => {
    const folder = join(folderOf({ 'my rules/.keep': '' }), 'it’s new');
    const { code, stdout } = await run(['init', folder]);
    expect(code).toBe(0);
    expect(stdout).toContain(`check -- '${folder}'`);
  });

  test.each([
    ['a folder that is not empty', { 'notes.txt': 'mine' }, '.', /is not empty/u],
    ['a hidden file', { '.git/config': 'mine' }, '.', /is not empty/u],
    ['a file', { 'notes.txt': 'mine' }, 'notes.txt', /cannot be written \(.*\): name another folder/u],
  ])('refuses %s and leaves it as it is', async (_, files, path, message) => {
    const folder = folderOf(files);
    const { code, stdout, stderr } = await run(['init', join(folder, path)]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(readdirSync(folder)).toEqual(Object.keys(files).map((name) => name.split('/')[0]));
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  test('needs a folder', async () => {
    expect(await run(['init'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining("argument 'folder'"),
    });
  });
});
