import { truncate } from '../../base/truncate.ts';

/** Words of a text that are shown before and after those that changed. */
const AROUND = 4;
/** Characters of a shortened text. */
const MAX_LENGTH = 120;

/**
 * Shortens two wordings of a text to the words that differ and a few around them.
 * @returns both on one line, of at most 120 characters each
 */
export function shortenChange(before: string, after: string): { readonly before: string; readonly after: string } {
  const [old, now] = [toWords(before), toWords(after)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const cut = (words: readonly string[]): string => {
    const [from, to] = [Math.max(0, start - AROUND), Math.min(words.length, words.length - end + AROUND)];
    const shown = words.slice(from, to).join(' ');
    return truncate(`${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`, MAX_LENGTH);
  };
  return { before: cut(old), after: cut(now) };
}

const toWords = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
