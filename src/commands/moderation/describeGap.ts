import type { Gap } from '../../store/types.ts';
import { formatTime, shorten } from './desk.ts';

const SHOWN = 5;

/** A gap on one line. */
export function gapLine({ questions, times }: Gap): string {
  const [first] = questions;
  const others = questions.length > 1 ? `, ${questions.length} wordings` : '';
  return `${shorten(first?.text ?? '', 150)} · ${times}×${others}`;
}

/** A gap in full: its wordings, how often and why they stand here. */
export function describeGap({ questions, times, firstAsked, lastAsked }: Gap): string {
  const why = [...new Set(questions.map(({ source }) => source))].join(', ');
  const wordings = questions.slice(0, SHOWN).map((one) => `- ${shorten(one.text, 200)} · ${one.times}×`);
  const more = questions.length > SHOWN ? [`- … and ${questions.length - SHOWN} more`] : [];
  const when = `first ${formatTime(firstAsked)}, last ${formatTime(lastAsked)} UTC`;
  return [`**Asked ${times}×** (${why}; ${when})`, ...wordings, ...more].join('\n');
}
