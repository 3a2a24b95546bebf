/** The compiled commands as child processes, as people run them. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Standard input; empty unless told. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Our own environment without what Footnote reads. */
export function cleanEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, ...more };
}

/** `npm run -s <command> -- <args>` without npm. */
export function run(args: readonly string[], { input = '', env = {}, cwd = ROOT }: RunOptions = {}): Promise<Ran> {
  const script = join(ROOT, 'dist/surfaces/terminal/main.js');
  const child = spawn(process.execPath, [script, ...args], { cwd, env: cleanEnvironment(env) });
  return new Promise((resolve, reject) => {
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    // It may have ended without reading.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Write a folder for a whole test file; `remove` it at the end. */
export function writeFolder(files: Files): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'terminal-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
