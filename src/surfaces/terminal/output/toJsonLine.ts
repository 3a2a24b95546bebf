/** Invisible characters: they could control a terminal or pass for the end of a line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Returns a value as one line of JSON with invisible characters escaped; it parses back to the same value. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(INVISIBLE, (character) => character.split('').map(escapeUnit).join(''));
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
