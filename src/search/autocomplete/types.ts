import type { Entry } from '../../knowledge/types.ts';

/** A known question offered while someone types. */
export interface Completion {
  readonly entry: Entry;
  /** The heading: aliases match, but the title is shown. */
  readonly title: string;
}
