import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, inject } from 'vitest';

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

/** Starts the processes of `children/`, and kills after each test those that still run. */
export function useChildren(): (name: string, argument: unknown, options?: ChildOptions) => Child {
  const folder = inject('children');
  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });

  return (name, argument, { wrapper = [], uid } = {}) => {
    const script = join(folder, `${name}.js`);
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
