import type { Locale } from '../../locales/locale.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { MeaningStatus } from './types.ts';

const MINUTE = 60;
const HOUR = 3600;
/** Seconds are rounded to this many. */
const STEP = 10;

/** Returns one line for people: "meaning: 1,200 of 9,800 texts, about 2 minutes left". */
export function describeMeaning(status: MeaningStatus, locale: Locale): string {
  const words = messagesFor(locale).answer.meaning;
  if (status.state !== 'building') return words[status.state];
  const { done, total, secondsLeft } = status;
  if (total === 0) return words.starting;
  if (done === total) return words.examining;
  const number = new Intl.NumberFormat(locale);
  const left = secondsLeft === null ? null : formatDuration(secondsLeft, locale);
  return words.building(number.format(done), number.format(total), left);
}

/** Returns a time in its largest unit, rounded: "2 minutes". */
function formatDuration(seconds: number, locale: Locale): string {
  const [value, unit] =
    seconds < 1.5 * MINUTE
      ? ([Math.ceil(Math.max(1, seconds) / STEP) * STEP, 'second'] as const)
      : seconds < 1.5 * HOUR
        ? ([Math.round(seconds / MINUTE), 'minute'] as const)
        : ([Math.round(seconds / HOUR), 'hour'] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
