import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { Gap } from '../../../store/curation/types.ts';
import { formatTime, quoteLine } from '../context/ModeratorContext.ts';

const MAX_WORDINGS = 5;

/**
 * Describes a gap on one line.
 * @param toLine cuts the question: `quoteLine` for Markdown, `truncateLine` for a menu
 */
export function gapLine(
  { questions, times, firstAsked }: Gap,
  messages: ModerationMessages,
  toLine: (text: string, limit: number) => string,
): string {
  const [first] = questions;
  const others = questions.length > 1 ? `, ${messages.wordings(questions.length)}` : '';
  const since = messages.since(formatTime(firstAsked).slice(0, 10));
  return `${toLine(first?.text ?? '', 150)} · ${times}×${others}, ${since}`;
}

/** Describes a gap in full: its wordings, how often they were asked, and why they are listed. */
export function describeGap({ questions, times, firstAsked, lastAsked }: Gap, messages: ModerationMessages): string {
  const why = [...new Set(questions.map(({ source }) => messages.sources[source]))].join(', ');
  const wordings = questions.slice(0, MAX_WORDINGS).map((one) => `- ${quoteLine(one.text, 200)} · ${one.times}×`);
  const more = questions.length > MAX_WORDINGS ? [`- ${messages.andMore(questions.length - MAX_WORDINGS)}`] : [];
  const headline = messages.asked(times, why, formatTime(firstAsked), formatTime(lastAsked));
  return [headline, ...wordings, ...more].join('\n');
}
