import { describe, expect, test } from 'vitest';
import { COMMANDS, OPTIONS } from '../../../src/surfaces/terminal/commandList.ts';
import { run } from '../../support/terminal/run.ts';

describe.each(COMMANDS)('$name', ({ name, options, summary, examples }) => {
  test.each(['--help', '-h'])('%s ends with 0 and shows use, options and examples', async (flag) => {
    const { code, stdout, stderr } = await run([name, flag]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: npm run -s ${name} -- `);
    expect(stdout.replace(/\s+/gu, ' ')).toContain(summary);
    for (const option of options) expect(stdout).toContain(OPTIONS[option][0]);
    for (const example of examples) expect(stdout).toContain(example);
  });
});

test('the help without a command lists all of them', async () => {
  const { code, stdout } = await run(['--help']);
  expect(code).toBe(0);
  for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'mu'));
  expect(await run([])).toEqual({ code: 2, stdout: '', stderr: stdout });
});

test.each([
  ['a misspelt command', ['chek'], 'check'],
  ['a misspelt option', ['ask', '--knowlege', 'x', 'q'], '--knowledge'],
  ['an option of another command', ['check', '--dry-runs'], '--help'],
])('%s names the nearest', async (_, args, nearest) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(nearest);
});
