import type { AuditLine } from '../../../store/servers/types.ts';

/** Number of audit lines searched for changed entries. */
export const AUDIT_LINES = 300;

const MAX_ENTRIES = 25;

/** Returns the ids of entries changed in a server, latest change first. */
export function changedEntries(audit: readonly AuditLine[]): readonly string[] {
  const ids = audit.filter(({ action }) => action.startsWith('entry.')).map(({ target }) => target);
  return [...new Set(ids)].slice(0, MAX_ENTRIES);
}
