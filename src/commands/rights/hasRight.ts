import { RIGHTS, type Right } from '../../store/servers/types.ts';
import type { Asker, Needed } from './types.ts';

/** Whether somebody has a right, or a stronger one. Members with Manage Server have all. */
export function hasRight({ manages, right }: Pick<Asker, 'manages' | 'right'>, needed: Needed): boolean {
  if (needed === 'everyone' || manages) return true;
  return right !== null && RIGHTS.indexOf(right) >= RIGHTS.indexOf(needed);
}

/** Returns the strongest of several rights; null for none. */
export function strongestRight(rights: readonly Right[]): Right | null {
  return RIGHTS.findLast((right) => rights.includes(right)) ?? null;
}
