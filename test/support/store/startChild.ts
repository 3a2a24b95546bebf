import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll } from 'vitest';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** A process of its own over the store. It prints one JSON value a line. */
export interface Child {
  readonly process: ChildProcess;
  /** What it has printed so far; a last line that was cut off is left out. */
  readonly lines: unknown[];
  /** Everything it wrote to standard error. */
  readonly errors: () => string;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export interface ChildOptions {
  /** A command that starts the child, such as `sh -c '… exec "$@"' sh`. */
  readonly wrapper?: readonly string[];
  readonly uid?: number | undefined;
}

/** Compile `children/` for this file's tests: Node 20 does not read TypeScript. */
export function useChildren(): (name: string, argument: unknown, options?: ChildOptions) => Child {
  let folder = '';
  beforeAll(async () => {
    await mkdir(join(root, 'test/output'), { recursive: true });
    folder = await mkdtemp(join(root, 'test/output/store-children-'));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    await promisify(execFile)(process.execPath, [compiler, '-p', join(here, 'children'), '--outDir', folder]);
    await promisify(execFile)('chmod', ['-R', 'a+rX', folder]);
  }, 60_000);
  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  return (name, argument, { wrapper = [], uid } = {}) => {
    const script = join(folder, 'test/store/children', `${name}.js`);
    const [command = '', ...rest] = [...wrapper, process.execPath, script, JSON.stringify(argument)];
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], ...(uid === undefined ? {} : { uid }) });
    started.push(child);
    const lines: unknown[] = [];
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    createInterface(child.stdout).on('line', (line) => {
      try {
        lines.push(JSON.parse(line));
      } catch {
        // Killed while it printed.
      }
    });
    const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
      child.once('close', (code, signal) => resolve({ code, signal }));
    });
    return { process: child, lines, errors: () => errors, ended };
  };
}
