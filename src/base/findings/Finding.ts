/** Outcome of one check of an installation. */
export interface Finding {
  readonly state: 'ok' | 'warning' | 'failure';
  /** Subject, in a word or two. */
  readonly about: string;
  /** One line: what was found and, unless it is ok, what to do. */
  readonly text: string;
}

export const ok = (about: string, text: string): Finding => ({ state: 'ok', about, text });
export const warning = (about: string, text: string): Finding => ({ state: 'warning', about, text });
export const failure = (about: string, text: string): Finding => ({ state: 'failure', about, text });
