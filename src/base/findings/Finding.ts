/** Outcome of one check of an installation. */
export interface Finding {
  readonly state: 'ok' | 'warning' | 'failure';
  /** Subject, in a word or two. */
  readonly about: string;
  /** One line: what was found and, unless it is ok, what to do. */
  readonly text: string;
}

/** A part that is in order. */
export const ok = (about: string, text: string): Finding => ({ state: 'ok', about, text });
/** A part that works and wants attention. */
export const warning = (about: string, text: string): Finding => ({ state: 'warning', about, text });
/** A part that keeps the bot from working. */
export const failure = (about: string, text: string): Finding => ({ state: 'failure', about, text });
