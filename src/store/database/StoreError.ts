/**
 * What went wrong with the store, for programs:
 * `readonly`, `full` and `disk`: nothing can be written, reading goes on. `busy`: someone else holds it, try again.
 * `unreachable`: no connection; whether a write under way arrived is unknown. `denied`: wrong user, password or rights.
 * `damaged`: the file is not a sound database. `newer`: a later Footnote wrote it. `invalid`: the caller's value.
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

/** One line for the operator: what is wrong, where, and what to do; never holds a password. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
