import type { Entry, Source } from '../../knowledge/types.ts';
import type { AnswerMessages } from '../../locales/en/answer.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Reading } from '../types.ts';

const DAY_MS = 86_400_000;

/** Returns a source's date in words: when it was published, fetched, or changed on disk, else “undated”. */
export function dateOf(source: Source | undefined, words: AnswerMessages): string {
  if (source?.published) return words.published(source.published);
  if (source?.fetched) return words.fetched(source.fetched);
  return source?.changed ? words.changed(source.changed) : words.undated;
}

/** Returns the lines that state an entry's date and whether it may be out of date. */
export function formatDates(entry: Entry, sources: ReadonlyMap<string, Source>, reading: Reading): readonly string[] {
  const { now, locale = 'en', staleAfterDays = null } = reading;
  const words = messagesFor(locale).answer;
  const dates = entry.asOf ? [words.asOf(entry.asOf)] : [];
  // If its author says how long it holds, its age does not matter.
  if (entry.expires) return endOf(entry.expires) <= now ? [...dates, words.outOfDate(entry.expires)] : dates;
  const newest = newestDate(entry, sources);
  const isStale = staleAfterDays !== null && newest !== null && endOf(newest) + staleAfterDays * DAY_MS <= now;
  return isStale ? [...dates, words.stale(newest)] : dates;
}

/**
 * Returns the newest ISO day of an entry and the documents it cites; null if none is known. A document that does not say when
 * it was published counts by the day it was fetched.
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
