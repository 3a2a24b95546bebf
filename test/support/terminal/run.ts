/** The commands of the terminal: in this process over captured streams, or compiled, as people run them. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../../src/surfaces/terminal/cli.ts';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Standard input; empty by default. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Returns our own environment without the variables that Footnote reads, and without the encoder. */
export function cleanEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, ENCODER: 'off', ...more };
}

/** Runs a command in this process. */
export async function run(args: readonly string[], { input = '', env = {} }: RunOptions = {}): Promise<Ran> {
  const [stdout, stderr] = [createCapture(), createCapture()];
  const stdin = Readable.from([Buffer.from(input)], { objectMode: false });
  const io = { stdin, stdout: stdout.stream, stderr: stderr.stream, env: cleanEnvironment(env), now: Date.now };
  const code = await runCli(args, io);
  return { code, stdout: await stdout.end(), stderr: await stderr.end() };
}

/** Creates a stream that keeps what is written; its reader is slow, so that writers must wait for it. */
function createCapture(): { readonly stream: Writable; end(): Promise<string> } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    highWaterMark: 1024,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  return {
    stream,
    async end() {
      await finished(stream.end());
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}

/** Runs the compiled command as a process of its own: `npm run -s <command> -- <args>` without npm. */
export function spawnCli(args: readonly string[], { input = '', env = {} }: RunOptions = {}): Promise<Ran> {
  const script = join(ROOT, 'dist/surfaces/terminal/main.js');
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env: cleanEnvironment(env) });
  return new Promise((resolve, reject) => {
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    // The command may end without reading its input.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes a folder for a whole test file; `remove` deletes it. */
export function writeFolder(files: Files): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'terminal-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
