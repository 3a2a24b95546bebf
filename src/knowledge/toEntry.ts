import type { Draft } from './parseCurated.ts';
import type { Entry } from './types.ts';

/** A checked draft → an entry. */
export function toEntry({ asked, footnotes, ...draft }: Draft, key: string): Entry {
  return {
    ...draft,
    key,
    phrasings: asked.map(({ text }) => text),
    footnotes: footnotes.map(({ citations }) => ({ citations })),
  };
}
