import type { Caveat, Entry } from '../../knowledge/types.ts';
import { moveCitations } from '../../knowledge/watch/moveCitations.ts';
import { isChanged } from '../../knowledge/watch/watchEntry.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Reading } from '../types.ts';

/**
 * Returns an entry as it reads now: its footnotes with the numbers that the cited paragraphs have, and a caveat if one of
 * them changed or went since it was written. The entry itself if nothing is known of that.
 */
export function readNow(entry: Entry, { findWatched, locale = 'en' }: Omit<Reading, 'now'>): Entry {
  const cited = findWatched?.(entry) ?? [];
  if (cited.length === 0) return entry;
  const footnotes = moveCitations(entry.footnotes, cited);
  if (!cited.some(isChanged)) return { ...entry, footnotes };
  const { sourceChanged } = messagesFor(locale).answer;
  return { ...entry, footnotes, caveat: addWarning(entry.caveat, sourceChanged) };
}

const addWarning = (caveat: Caveat | null, line: string): Caveat => ({
  kind: 'warning',
  text: caveat ? `${caveat.text}\n\n${line}` : line,
});
