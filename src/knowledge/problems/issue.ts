import type { Problem, Severity } from '../types.ts';

/** A problem that does not know yet where it is. */
export type Issue = Pick<Problem, 'severity' | 'reason' | 'remedy'>;

/** The file that holds it is left out. */
export function error(reason: string, remedy: string): Issue {
  return fault('error', reason, remedy);
}

/** The file is used all the same. */
export function warning(reason: string, remedy: string): Issue {
  return fault('warning', reason, remedy);
}

/** @param line from 1 */
export function problemAt(file: string, line: number, { severity, reason, remedy }: Issue): Problem {
  return { file, line, severity, reason, remedy };
}

/** A value as error sentences quote it: on one line, at most 80 characters. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const head = text.slice(0, 400).replace(/[\s\p{Cc}]+/gu, ' ');
  const points = [...head.trim()];
  return points.length > 80 || text.length > 400 ? `“${points.slice(0, 79).join('')}…”` : `“${points.join('')}”`;
}

function fault(severity: Severity, reason: string, remedy: string): Issue {
  return { severity, reason, remedy };
}
