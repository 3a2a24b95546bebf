import type { Problem } from '../types.ts';

/**
 * Formats a problem as one line, the way compilers do: `file:line: severity: reason: remedy [id]`.
 * Control characters, which a file name may contain, become `?`.
 */
export function formatProblem({ file, line, severity, reason, remedy, id }: Problem): string {
  return `${file}:${line}: ${severity}: ${reason}: ${remedy} [${id}]`.replace(/\p{Cc}/gu, '?');
}
