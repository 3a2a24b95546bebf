import { notice } from '../../answer/reply/notice.ts';
import { toSections } from '../../answer/reply/toReply.ts';
import type { Reading, Reply } from '../../answer/types.ts';
import type { Snapshot } from '../../library/types.ts';
import type { Locale } from '../../locales/locale.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { StaleAnswer } from '../../store/answers/types.ts';
import type { CurrentEntry } from './currentEntry.ts';

/**
 * Builds the corrected message: the kind and day of the change, and the current answer.
 * @param current every entry the message shows, by id; null if it was removed
 */
export function toCorrection(
  { stale }: Pick<StaleAnswer, 'stale'>,
  current: ReadonlyMap<string, CurrentEntry | null>,
  snapshot: Snapshot,
  { locale = 'en', ...reading }: Reading,
): Reply {
  const remaining = [...current.values()].filter((one) => one !== null);
  const sources = new Map(remaining.flatMap((one) => one.sources.map((source) => [source.id, source] as const)));
  const knowledge = { ...snapshot.knowledge, sources: new Map([...sources, ...snapshot.knowledge.sources]) };
  const words = messagesFor(locale).answer;
  const day = formatDay(reading.now, locale);
  const isBack = stale.every(({ posted, current: revision }) => posted === revision);
  const isPart = stale.some(({ current: revision }) => revision === null);
  const say = isBack ? words.restored : isPart ? words.partWithdrawn : words.corrected;
  if (remaining.length === 0) return notice(words.withdrawn(day), 'decline');
  const sections = toSections(
    remaining.map(({ entry }) => entry),
    knowledge,
    { ...reading, locale },
  );
  return { ...notice(say(day), 'answer'), sections };
}

/** Formats a day as the language writes it: `12 Jan`. */
export function formatDay(time: number, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(time);
}
