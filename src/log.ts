import { type Logger, pino } from 'pino';
import type { LogLevel } from './variables.ts';

export type Log = Logger;

/**
 * Creates a structured log on standard error; standard output carries results only.
 * @param secrets strings that are replaced by `[secret]`, such as the token
 */
export function createLog(level: LogLevel, secrets: readonly string[]): Log {
  const redact = createRedactor(secrets);
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => void process.stderr.write(redact(line)) },
  );
}

/** Returns a function that replaces secrets by `[secret]`, however an address, a header or JSON spells them. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const plain = secrets.flatMap((secret) => [secret, decode(secret)]);
  const spelled = plain.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').replace(/=+$/u, ''),
    Buffer.from(secret).toString('base64url'),
  ]);
  // The longest first, so that no rest of a longer spelling stays.
  const hidden = [...new Set(spelled)].filter((text) => text !== '').sort((a, b) => b.length - a.length);
  return (text) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
}

/** Returns the password of an address as it is sent; addresses escape it. */
function decode(secret: string): string {
  try {
    return decodeURIComponent(secret);
  } catch {
    return secret;
  }
}
