import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export type Log = Logger;

/**
 * Structured log on standard error; standard output carries only results.
 * @param secrets strings that are never written, such as the token
 */
export function createLog(level: LogLevel, secrets: readonly string[]): Log {
  // A line is JSON: a secret with a quote or a backslash stands in it escaped.
  const written = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const hide = (text: string): string =>
    written.reduce((hidden, secret) => hidden.replaceAll(secret, '[secret]'), text);
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => void process.stderr.write(hide(line)) },
  );
}
