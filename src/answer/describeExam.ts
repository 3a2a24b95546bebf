import type { Locale } from '../locales/locale.ts';
import { messagesFor } from '../locales/messagesFor.ts';
import type { FolderFit } from '../search/confidence/types.ts';

/** Maximum number of entries and of pairs that are named. */
const MAX_NAMED = 6;

/**
 * Returns the outcome of a folder's examination in lines for people: the share it should find, the share that should be
 * right, and the entries that need more phrasings. Empty if the folder could not be examined.
 */
export function describeExam(fit: FolderFit | null | undefined, locale: Locale = 'en'): readonly string[] {
  if (!fit || fit.finds === null) return [];
  const words = messagesFor(locale).answer.exam;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const right = fit.right === null ? null : percent.format(fit.right);
  const pairs = fit.confused.slice(0, MAX_NAMED).map(([one, other]) => `${one} / ${other}`);
  return [
    words.estimate(percent.format(fit.finds), right),
    ...(pairs.length > 0 ? [words.confused(fit.confused.length, pairs.join('; '))] : []),
    ...(fit.lost.length > 0 ? [words.lost(fit.lost.length, fit.lost.slice(0, MAX_NAMED).join('; '))] : []),
  ];
}
