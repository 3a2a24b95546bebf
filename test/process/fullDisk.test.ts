import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { GARDEN } from '../support/garden.ts';
import { cleanEnvironment, ROOT, writeFolder } from '../support/terminal/run.ts';
import { post } from '../support/web/send.ts';

function canMount(): boolean {
  try {
    execFileSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const mounting = canMount();
if (!mounting) console.warn('A small disk cannot be mounted here: the tests of a full disk at the start are skipped.');

/** Fills the disk to its last byte, or makes room again. */
const FILL = 'dd if=/dev/zero of=filler bs=1k 2>/dev/null; dd if=/dev/zero bs=1 >>filler 2>/dev/null';
/** Starts the bot once on an empty disk, ends it, and leaves no file that only running processes have. */
const BEFORE =
  '"$@" >/dev/null 2>&1 & bot=$!; while ! test -s footnote.db; do sleep 0.1; done; sleep 3; kill $bot; wait $bot; rm -f footnote.db-shm';

/** Starts the bot on a disk of its own after the shell's commands, and waits until it is ready. */
async function start(commands: string) {
  const garden = writeFolder(GARDEN);
  onTestFinished(garden.remove);
  const data = join(garden.path, '.data');
  mkdirSync(data);
  const script = `mount -t tmpfs -o size=3m tmpfs ${data}; cd ${data}\n${commands}\nexec "$@"`;
  const child = spawn('unshare', ['-rm', 'sh', '-c', script, 'sh', process.execPath, join(ROOT, 'dist/main.js')], {
    env: cleanEnvironment({ KNOWLEDGE_DIR: garden.path, DATA_DIR: data, WEB_PORT: '0' }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', errors: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.errors += text;
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
      const address = /preview is at (\S+)[\s\S]*Ready: /u.exec(said.out)?.[1];
      if (address) resolve(new URL(address).origin);
    });
    child.once('close', () => reject(new Error(`It ended: ${said.errors}`)));
  });
  const url = await ready;
  const run = async (name: string, args: object): Promise<string> =>
    JSON.stringify(await post(url, '/api/command', { name, args, view: 'server' }));
  const stop = async (): Promise<unknown> => {
    child.kill('SIGTERM');
    return (await once(child, 'close'))[0];
  };
  return { run, stop, said };
}

/** What it reported of itself; each refused command is a warning of its own. */
const reports = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('{"level":50'));

describe.skipIf(!mounting)('a disk that is full at the start', () => {
  test('without a database: it answers from memory, says so in one line, and acknowledges no write', async () => {
    const { run, stop, said } = await start(FILL);
    expect(await run('ask', { question: 'who is the chairman' })).toContain('Kowalska');
    expect(await run('kb settings', { mentions: false })).toContain('disk is full');
    expect(await run('kb refresh', {})).not.toContain('Published:');
    expect(await run('ask', { question: 'who is the chairman' })).toContain('Kowalska');
    expect(await stop()).toBe(0);
    expect(reports(said.errors)).toEqual([expect.stringContaining('Footnote answers from memory and keeps nothing')]);
    expect(said.errors).not.toMatch(/^\s+at /mu);
  });

  test('with one: it reads what was stored, says so in one line, and writes when there is room', async () => {
    const { run, stop, said } = await start(`${BEFORE}\n${FILL}\n(sleep 15; rm filler) &`);
    expect(await run('ask', { question: 'who is the chairman' })).toContain('Kowalska');
    const refused = await run('kb settings', { mentions: false });
    expect(refused).toContain('disk is full');
    expect(await run('kb history', {})).toContain('· start ·');
    await expect
      .poll(() => run('kb settings', { mentions: false }), { timeout: 40_000, interval: 500 })
      .not.toContain('disk is full');
    expect(await stop()).toBe(0);
    expect(reports(said.errors)).toHaveLength(1);
  });
});
