import { type Logger, pino } from 'pino';
import { prettyFactory } from 'pino-pretty';
import { currentRequest } from './base/measuring/requestId.ts';
import type { LogFormat, LogLevel } from './variables.ts';

export type Log = Logger;

/**
 * Creates a structured log on standard error; standard output carries results only.
 * @param secrets strings that are replaced by `[secret]`, such as the token
 * @param format `json` for programs, `pretty` for people
 */
export function createLog(level: LogLevel, secrets: readonly string[], format: LogFormat = 'json'): Log {
  const redact = createRedactor(secrets);
  const toText: (line: string) => string =
    format === 'json'
      ? (line) => line
      : prettyFactory({ colorize: process.stderr.isTTY, translateTime: 'SYS:HH:MM:ss', singleLine: true });
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, mixin: nameRequest },
    { write: (line: string) => void process.stderr.write(redact(toText(line))) },
  );
}

/** Adds the id of the request that a line is logged for, so that all its lines can be found. */
export function nameRequest(): { request?: string } {
  const request = currentRequest();
  return request === undefined ? {} : { request };
}

/**
 * Returns a function that replaces secrets by `[secret]`, however an address, a header or JSON spells them, escaped once or
 * several times, and in base64 also where more was encoded with them.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const plain = new Set(secrets.flatMap((secret) => [secret, decode(secret)]).filter((text) => text !== ''));
  const patterns = [...plain].flatMap((secret) => [spelled(secret), ...encoded(secret)]);
  // The longest first, so that no rest of a longer spelling stays.
  const hidden = [...new Set(patterns)].sort((a, b) => b.length - a.length).map((pattern) => new RegExp(pattern, 'gu'));
  return (text) => hidden.reduce((rest, pattern) => rest.replaceAll(pattern, '[secret]'), text);
}

/** Returns a pattern of a text in which any character may be escaped. */
const spelled = (text: string): string =>
  [...text].map((char) => `(?:${literal(char)}|${percent(char)}|${escaped(char)})`).join('');
const literal = (char: string): string =>
  char === '\\' ? '\\\\+' : char === '/' ? '\\\\*/' : char.replace(/[\^$.*+?()[\]{}|]/u, '\\$&');
const percent = (char: string): string =>
  [...Buffer.from(char)].map((byte) => `%(?:25)*${hex(byte, 2)}`).join('') + (char === ' ' ? '|\\+' : '');
const escaped = (char: string): string => {
  const units = Array.from({ length: char.length }, (_, i) => `\\\\+u${hex(char.charCodeAt(i), 4)}`).join('');
  const short = /^\\(.)$/u.exec(JSON.stringify(char).slice(1, -1))?.[1];
  return short && short !== '\\' ? `${units}|\\\\+${short}` : units;
};
const hex = (number: number, digits: number): string =>
  number
    .toString(16)
    .padStart(digits, '0')
    .replaceAll(/[a-f]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** Shorter pieces of base64 stand in any text. */
const MIN_ENCODED = 4;

/** Returns patterns of a text in hexadecimal, and in base64 after 0, 1 or 2 other bytes, with the letters it shares. */
function encoded(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const patterns = [0, 1, 2].flatMap((before) => {
    const letters = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const own = letters.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 4) / 3));
    const shared = '[A-Za-z0-9+/_-]?';
    if (own.length < MIN_ENCODED) return [];
    return `${before === 0 ? '' : shared}${own.replaceAll('+', '[+-]').replaceAll('/', '[/_]')}${shared}`;
  });
  return bytes.length < MIN_ENCODED ? patterns : [...patterns, [...bytes].map((byte) => hex(byte, 2)).join('')];
}

/** Returns the password of an address as it is sent; addresses escape it. */
function decode(secret: string): string {
  try {
    return decodeURIComponent(secret);
  } catch {
    return secret;
  }
}
