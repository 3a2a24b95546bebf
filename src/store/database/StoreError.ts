/**
 * Kind of a store error.
 * `readonly`, `full`, `disk`: writes fail, reads work. `busy`: another process holds the database; try again.
 * `unreachable`: no connection; a write in progress may or may not have arrived. `denied`: wrong user, password or
 * permissions. `damaged`: the file is not a valid database. `newer`: written by a later version of Footnote.
 * `invalid`: the caller passed an invalid value. `failed`: anything else.
 */
export type StoreErrorCode =
  | 'readonly'
  | 'full'
  | 'disk'
  | 'busy'
  | 'unreachable'
  | 'denied'
  | 'damaged'
  | 'newer'
  | 'invalid'
  | 'failed';

/** Whether an error says that the store takes no writes and may be read all the same. */
export const refusesWrites = (error: unknown): boolean =>
  error instanceof StoreError && ['readonly', 'full', 'disk'].includes(error.code);

/** Error whose message tells the operator the problem, its place and the remedy in one line, without any password. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
