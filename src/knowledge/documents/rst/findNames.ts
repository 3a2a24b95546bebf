import type { RstNames } from './types.ts';
import { toName } from './writeInline.ts';

const TARGET = /^\s*\.\. _(?:`([^`]{1,300})`|([^:\n]{1,300})):\s+(\S.*)$/u;
const REPLACED = /^\s*\.\. \|([^|]{1,100})\| replace::\s*(.*)$/u;

/** Finds the addresses and substitutions that a document defines. */
export function findNames(lines: readonly string[]): RstNames {
  const links = new Map<string, string>();
  const substitutions = new Map<string, string>();
  for (const line of lines) {
    const target = TARGET.exec(line);
    if (target) links.set(toName(target[1] ?? target[2] ?? ''), (target[3] ?? '').trim());
    const replaced = REPLACED.exec(line);
    if (replaced) substitutions.set(toName(replaced[1] ?? ''), (replaced[2] ?? '').trim());
  }
  return { links, substitutions };
}
