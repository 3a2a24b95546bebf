import type { Entry, Source } from '../../knowledge/types.ts';
import type { AnswerMessages } from '../../locales/en/answer.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Reading } from '../types.ts';

const DAY_MS = 86_400_000;

/** When a source is from: published, or else fetched, or that nobody knows. */
export function dateOf(source: Source | undefined, words: AnswerMessages): string {
  if (source?.published) return words.published(source.published);
  return source?.fetched ? words.fetched(source.fetched) : words.undated;
}

/** Returns the lines that state an entry's date and whether it may be out of date. */
export function formatDates(entry: Entry, sources: ReadonlyMap<string, Source>, reading: Reading): readonly string[] {
  const { now, locale = 'en', staleAfterDays = null } = reading;
  const words = messagesFor(locale).answer;
  const dates = entry.asOf ? [words.asOf(entry.asOf)] : [];
  // Its author says how long it holds: then its age says nothing.
  if (entry.expires) return endOf(entry.expires) <= now ? [...dates, words.outOfDate(entry.expires)] : dates;
  const newest = newestDate(entry, sources);
  const isStale = staleAfterDays !== null && newest !== null && endOf(newest) + staleAfterDays * DAY_MS <= now;
  return isStale ? [...dates, words.stale(newest)] : dates;
}

/**
 * The newest day that an entry or a document it cites is from; null where none is known. The day a document was fetched
 * counts where it does not say when it was published.
 */
export function newestDate({ asOf, footnotes }: Entry, sources: ReadonlyMap<string, Source>): string | null {
  const cited = footnotes.flatMap(({ citations }) => citations.map(({ source }) => sources.get(source)));
  const days = [asOf, ...cited.map((source) => source?.published ?? source?.fetched ?? null)];
  return days.reduce<string | null>(
    (newest, day) => (day !== null && (newest === null || day > newest) ? day : newest),
    null,
  );
}

const endOf = (day: string): number => Date.parse(day) + DAY_MS;
