import type { Kind, Opening } from './types.ts';

/** Returns the beginning of a container that a mark closes. */
export function openContainer(kind: Kind, group: string, title: string, rest = ''): Opening {
  return { action: 'open', kind, group, title: title.trim(), isIndented: false, rest };
}
