import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { notice } from '../../answer/reply/notice.ts';
import { toInertText } from '../../answer/reply/toInertText.ts';
import type { Button } from '../../answer/reply/types.ts';
import type { Reply } from '../../answer/types.ts';
import { truncate } from '../../base/truncate.ts';
import { isChanged } from '../../knowledge/watch/watchEntry.ts';
import type { Locale } from '../../locales/locale.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { formatDay } from '../corrections/toCorrection.ts';
import { findGaps } from '../gaps/findGaps.ts';
import type { PostSources } from './types.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** Weeks of counts that are read: a digest may be late. */
const WEEKS = 8;
const TOP_GAPS = 5;
const MAX_SOURCES = 5;
const MAX_QUESTION = 150;

/** Words the digest of a server's week: the counts, the top gaps with a button for each, and the sources that changed. */
export async function writeDigest(
  { serverId, week, locale }: { readonly serverId: string; readonly week: number; readonly locale: Locale },
  { store, viewOf, readingOf }: PostSources,
): Promise<Reply> {
  const { posts, moderation } = messagesFor(locale);
  const view = await viewOf(serverId);
  const counts = (await store.stats.weeks(serverId, WEEKS)).find((one) => one.week === week);
  const { asked = 0, answered = 0, suggested = 0, declined = 0 } = counts ?? {};
  const flagged = await store.votes.countFlags(serverId, week, week + WEEK_MS);
  const gaps = (await findGaps({ store, serverId }, view)).filter((gap) => !gap.isOffTopic);
  const top = gaps.slice(0, TOP_GAPS);
  const { findWatched } = readingOf(serverId);
  const changed = view.snapshot.knowledge.entries.filter((entry) => findWatched?.(entry).some(isChanged));
  const line = (text: string): string => toInertText(truncate(text.replaceAll(/\s+/gu, ' ').trim(), MAX_QUESTION));
  const lines = [
    `**${posts.digest.title(formatDay(week, locale), formatDay(week + 6 * DAY_MS, locale))}**`,
    posts.digest.counts(asked, answered, suggested, declined, flagged),
    '',
    `**${moderation.openQuestions(gaps.length)}**`,
    ...top.map(({ questions, times }, i) => `${i + 1}. ${line(questions[0]?.text ?? '')} · ${times}×`),
    ...(changed.length === 0 ? [] : ['', `**${moderation.sourcesChanged} (${changed.length})**`]),
    ...changed.slice(0, MAX_SOURCES).map((entry) => `- ${line(entryTitle(entry))}`),
  ];
  const answers = top.map(
    ({ questions }, i): Button => ({
      id: `gap-answer:${questions[0]?.id ?? 0}`,
      label: posts.digest.answer(i + 1),
      style: 'primary',
    }),
  );
  const sources: Button = { id: 'changed-sources', label: moderation.sourcesChanged, style: 'secondary' };
  return { ...notice(lines.join('\n')), buttons: [...answers, ...(changed.length > 0 ? [sources] : [])] };
}
