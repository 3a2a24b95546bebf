import { type Logger, pino } from 'pino';
import type { LogLevel } from './variables.ts';

export type Log = Logger;

/**
 * Creates a structured log on standard error; standard output carries results only.
 * @param secrets strings that are replaced by `[secret]`, such as the token
 */
export function createLog(level: LogLevel, secrets: readonly string[]): Log {
  // A line is JSON, which escapes quotes and backslashes in a secret.
  const hidden = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const redact = (line: string): string => hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => void process.stderr.write(redact(line)) },
  );
}
