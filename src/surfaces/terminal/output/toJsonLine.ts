/** What could steer a terminal, or pass for the end of a line. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A value as one line of JSON in which invisible characters are escaped; it reads back the same. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(UNSEEN, (unseen) => unseen.split('').map(escapeUnit).join(''));
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
