import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { Gap } from '../../../store/types.ts';
import { formatTime, shorten } from '../context/ModeratorContext.ts';

const SHOWN = 5;

/** A gap on one line. */
export function gapLine({ questions, times }: Gap, messages: ModerationMessages): string {
  const [first] = questions;
  const others = questions.length > 1 ? `, ${messages.wordings(questions.length)}` : '';
  return `${shorten(first?.text ?? '', 150)} · ${times}×${others}`;
}

/** A gap in full: its wordings, how often and why they stand here. */
export function describeGap({ questions, times, firstAsked, lastAsked }: Gap, messages: ModerationMessages): string {
  const why = [...new Set(questions.map(({ source }) => messages.sources[source]))].join(', ');
  const wordings = questions.slice(0, SHOWN).map((one) => `- ${shorten(one.text, 200)} · ${one.times}×`);
  const more = questions.length > SHOWN ? [`- ${messages.andMore(questions.length - SHOWN)}`] : [];
  const headline = messages.asked(times, why, formatTime(firstAsked), formatTime(lastAsked));
  return [headline, ...wordings, ...more].join('\n');
}
