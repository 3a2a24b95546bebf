/** Messages for the operator; a pino logger fits. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
  /** Details of each step, for someone who looks for a fault. */
  debug?(message: string): void;
}

/** A log that nobody reads. */
export const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };
