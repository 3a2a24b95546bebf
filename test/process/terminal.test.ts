/** The compiled commands as processes: a few cases that need one. test/surfaces/terminal has the others. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GARDEN } from '../support/garden.ts';
import { cleanEnvironment, ROOT, spawnCli, writeFolder } from '../support/terminal/run.ts';

const { path: garden, remove } = writeFolder(GARDEN);
afterAll(remove);

describe('exit codes', () => {
  test('a cold start answers from the shipped knowledge and ends with 0', async () => {
    const { code, stdout, stderr } = await spawnCli(['ask', '--json', 'what is the purpose of the moscow meeting']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).entry).toMatch(/^purpose-of-the-meeting#/u);
  });

  test('questions on standard input get a line each', async () => {
    const { code, stdout } = await spawnCli(['ask', '--json', '--knowledge', garden], {
      input: 'may i keep hens\nnew fence\n',
    });
    expect(code).toBe(0);
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).status),
    ).toEqual(['answered', 'unanswered']);
  });

  test('a folder that is not there ends with 1', async () => {
    const { code, stdout, stderr } = await spawnCli(['ask', 'hens', '--knowledge', '/nowhere/at/all']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('no entry could be loaded');
  });

  test.each([
    ['--help', 0],
    ['-h', 0],
    ['--port=3', 2],
  ])('npm start -- %s ends with %i and says how to start', (argument, code) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/main.js'), argument], {
      encoding: 'utf8',
      env: cleanEnvironment({}),
    });
    expect(status).toBe(code);
    expect(code === 0 ? stdout : stderr).toContain('docs/operating.md');
    expect(code === 0 ? stderr : stdout).toBe('');
  });

  test.each([
    ['the encoder that ships', {}, 0, /^ok +encoder +\S+, run by onnxruntime-\w+, works$/mu],
    ['a model that is not there', { ENCODER_DIR: '/nowhere' }, 1, /^failure +encoder +.*\/nowhere/mu],
  ])('doctor tries %s and ends with its code', async (_, more, expected, line) => {
    const { code, stdout, stderr } = await spawnCli(['doctor'], {
      env: { ENCODER: 'on', KNOWLEDGE_DIR: garden, DATA_DIR: join(garden, 'none'), ...more },
    });
    expect([code, stderr]).toEqual([expected, '']);
    expect(stdout).toMatch(line);
  });

  test('a wrong variable ends with 2 and one line', async () => {
    const { code, stdout, stderr } = await spawnCli(['ask', 'may i keep hens'], { env: { DISCORD_TOKEN: 'hunter2' } });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^DISCORD_TOKEN [^\n]+\n$/u);
  });
});

/** Starts `ask --json`, which waits for questions. */
function startAsking(): { readonly child: ChildProcessWithoutNullStreams; readonly errors: () => string } {
  const child = spawn(process.execPath, [join(ROOT, 'dist/surfaces/terminal/main.js'), 'ask', '--json'], {
    cwd: ROOT,
    env: cleanEnvironment(),
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => {});
  return { child, errors: () => stderr };
}

test('a reader that has read enough ends it in silence', async () => {
  const { child, errors } = startAsking();
  const { stdin, stdout } = child;
  stdin.write('who is kushner\n'.repeat(5000));
  await once(stdout, 'data');
  stdout.destroy();
  stdin.end();
  await once(child, 'close');
  expect(errors()).toBe('');
});

test('a signal ends a command that waits for questions, in silence', async () => {
  const { child, errors } = startAsking();
  child.stdin.write('who is kushner\n');
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
  expect(errors()).toBe('');
});
