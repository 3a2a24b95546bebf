import { createHash } from 'node:crypto';

/** Some lines of an entry's other phrasings, as one form shows them. */
export interface WordingPage {
  /** Number of its first line, from 0. */
  readonly from: number;
  readonly count: number;
  /** Hash of the lines: tells whether somebody changed them meanwhile. */
  readonly hash: string;
}

/** Characters of a page: a form's field holds 4000, and lines are added to it. */
const MAX_PAGE = 3000;
const MAX_LINE = 3900;
const HASH = 10;

/** Cuts lines into pages that a form can hold; a line that no form can hold is on no page. */
export function cutPages(lines: readonly string[]): readonly WordingPage[] {
  const pages: WordingPage[] = [];
  let from = 0;
  let length = 0;
  const end = (to: number): void => {
    if (to > from) pages.push(toPage(lines, from, to - from));
    from = to;
    length = 0;
  };
  lines.forEach((line, i) => {
    const own = line.length + 1;
    if (length + own > MAX_PAGE) end(i);
    length += own;
    if (own > MAX_LINE) {
      from = i + 1;
      length = 0;
    }
  });
  end(lines.length);
  return pages;
}

/** Returns the page of so many lines from a place on. */
export const toPage = (lines: readonly string[], from: number, count: number): WordingPage => ({
  from,
  count,
  hash: hashOf(lines.slice(from, from + count)),
});

/**
 * Puts other lines in the place of a page's. The page is found by its text: lines before it may have come or gone.
 * @returns null if somebody changed the page's own lines
 */
export function replacePage(
  lines: readonly string[],
  { from, count, hash }: WordingPage,
  typed: readonly string[],
): readonly string[] | null {
  if (count === 0) return [...lines, ...typed];
  const isAt = (place: number): boolean => hashOf(lines.slice(place, place + count)) === hash;
  const place = isAt(from) ? from : lines.findIndex((_, i) => isAt(i));
  return place < 0 ? null : [...lines.slice(0, place), ...typed, ...lines.slice(place + count)];
}

/** Formats a page for the id of a button, a menu or a form. */
export const formatPage = ({ from, count, hash }: WordingPage): string => `${from}-${count}-${hash}`;

/** Reads what `formatPage` wrote; null for anything else. */
export function parsePage(text: string): WordingPage | null {
  const [, from, count, hash] = /^(\d{1,6})-(\d{1,6})-([0-9a-f]{10})$/u.exec(text) ?? [];
  return hash === undefined ? null : { from: Number(from), count: Number(count), hash };
}

/** Reads `<key>/<page>`. */
export function parseKeyedPage(text: string): { readonly key: string; readonly page: WordingPage | null } {
  const [key = '', page = ''] = text.split('/');
  return { key, page: parsePage(page) };
}

/** Returns the lines of a field, trimmed, without empty ones. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const hashOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, HASH);
