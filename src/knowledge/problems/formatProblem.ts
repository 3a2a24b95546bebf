import type { Problem } from '../types.ts';

/**
 * One line a problem, the way compilers and editors write it: `file:line: severity: reason: remedy`.
 * Control characters (a file name may hold them) become `?`, so that it stays one line.
 */
export function formatProblem({ file, line, severity, reason, remedy }: Problem): string {
  return `${file}:${line}: ${severity}: ${reason}: ${remedy}`.replace(/\p{Cc}/gu, '?');
}
