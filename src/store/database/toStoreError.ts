import { StoreError, type StoreErrorCode } from './StoreError.ts';

const texts: Record<StoreErrorCode, (place: string, detail: string) => string> = {
  readonly: (place) =>
    `Nothing can be written to ${place}: it is read-only. Give Footnote's user write permission there; until then it only answers.`,
  full: (place) =>
    `Nothing can be written to ${place}: the disk is full. Free some space; until then Footnote only answers.`,
  disk: (place, detail) =>
    `Nothing can be written to ${place}: the disk reports an error (${detail}). Check the disk, its quota and its mount; until then Footnote only answers.`,
  busy: (place) =>
    `Another process has locked ${place} for too long. Try again; if that does not help, stop the process that holds it.`,
  unreachable: (place, detail) =>
    `${place} cannot be reached (${detail}). Check that the server runs and that DATABASE_URL is correct.`,
  denied: (place, detail) =>
    `${place} denies access to Footnote (${detail}). Check the user, the password and the permissions.`,
  damaged: (place, detail) => `${place} is not a valid database (${detail}). Restore it from a backup.`,
  newer: (place) =>
    `${place} was written by a later version of Footnote. Update Footnote, or restore an earlier backup.`,
  invalid: (place, detail) => `${place}: ${detail}`,
  failed: (place, detail) => `${place}: ${detail}`,
};

/** Turns an error of libsql or pg into one for the operator. `place` must not contain a password. */
export function toStoreError(error: unknown, place: string): StoreError {
  if (error instanceof StoreError) return error;
  const detail = error instanceof Error ? error.message || String(Reflect.get(error, 'code')) : String(error);
  const code = codeOf(error, detail);
  return new StoreError(code, texts[code](place, detail), error);
}

/** Returns an error for a problem that the store itself found, with the same sentences. */
export function storeError(code: StoreErrorCode, place: string, detail = ''): StoreError {
  return new StoreError(code, texts[code](place, detail));
}

function codeOf(error: unknown, detail: string): StoreErrorCode {
  if (typeof error !== 'object' || error === null) return 'failed';
  const { code, rawCode } = error as { code?: unknown; rawCode?: unknown };
  // 4874: there is no room for SQLite's shared memory file.
  if (rawCode === 4874) return 'full';
  if (typeof rawCode === 'number') return sqliteCodes[rawCode & 0xff] ?? 'failed';
  const unopened = /^ConnectionFailed\(.*: (\d+)"\)$/u.exec(detail)?.[1];
  if (unopened !== undefined) return sqliteCodes[Number(unopened) & 0xff] ?? 'failed';
  if (typeof code !== 'string') return lostConnection.test(detail) ? 'unreachable' : 'failed';
  return textCodes.find(([start]) => code.startsWith(start))?.[1] ?? 'failed';
}

/** Primary result codes, https://sqlite.org/rescode.html; an I/O error on writing means that the disk fails. */
const sqliteCodes: Record<number, StoreErrorCode> = {
  3: 'denied',
  5: 'busy',
  6: 'busy',
  8: 'readonly',
  10: 'disk',
  11: 'damaged',
  13: 'full',
  14: 'readonly',
  26: 'damaged',
};

/** Starts of SQLSTATEs, https://www.postgresql.org/docs/current/errcodes-appendix.html, and of system errors. */
const textCodes: readonly (readonly [string, StoreErrorCode])[] = [
  ['25006', 'readonly'],
  ['53100', 'full'],
  ['53300', 'unreachable'],
  ['40001', 'busy'],
  ['40P01', 'busy'],
  ['55P03', 'busy'],
  ['08', 'unreachable'],
  ['57P', 'unreachable'],
  ['3D000', 'unreachable'],
  ['28', 'denied'],
  ['42501', 'denied'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
  ['EACCES', 'readonly'],
  ['EPERM', 'readonly'],
  ['EROFS', 'readonly'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['ECONN', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EAI_', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['EHOST', 'unreachable'],
  ['ENET', 'unreachable'],
  ['EPIPE', 'unreachable'],
];

/** Messages of pg errors without a code. */
const lostConnection =
  /connection (terminated|timeout|ended)|timeout exceeded|Query read timeout|not queryable|was closed/iu;
