import { countPoints } from './limits.ts';
import { findCut } from './truncateMarkdown.ts';

/** Part of a text that one message shows. */
export interface Page {
  /** Line that opens the code block again which the page before had to leave, or ''. */
  readonly before: string;
  readonly text: string;
  /** Line that closes an open code block, or ''. */
  readonly after: string;
}

const FENCE = /^ {0,3}(`{3,10})([^`]*)$/u;
/** Characters of an opening line that are repeated on the next page. */
const MAX_OPENER = 40;

/**
 * Cuts Markdown into pages of at most `limit` code points: between two paragraphs if it can, then between two lines, then
 * between two words. A code block that is longer than a page is closed, and opened again with its language; nothing is lost.
 * @param limit at least 100
 */
export function cutPages(text: string, limit: number): readonly Page[] {
  const pages: Page[] = [];
  let rest = text.trim();
  let before = '';
  for (;;) {
    // A code point has at most two units: the whole rest is counted only near the end.
    if (rest.length <= 2 * limit && countPoints(before) + countPoints(rest) <= limit) {
      const open = openFence(before + rest);
      const after = open === null ? '' : `\n${open.mark}`;
      if (countPoints(before + rest + after) <= limit) return [...pages, { before, text: rest, after }];
    }
    const room = limit - countPoints(before) - MAX_OPENER;
    const { head, open } = takeHead(rest, room, before);
    const after = open === null ? '' : `\n${open.mark}`;
    pages.push({ before, text: head.trimEnd(), after });
    rest = open === null ? rest.slice(head.length).trimStart() : rest.slice(head.length).replace(/^\n/u, '');
    before = open === null ? '' : `${open.line.length <= MAX_OPENER / 2 ? open.line : open.mark}\n`;
    if (rest.trim() === '') return pages;
  }
}

/** Returns a page as Discord reads it. */
export const pageText = ({ before, text, after }: Page): string => `${before}${text}${after}`;

interface Fence {
  /** The line that opened it. */
  readonly line: string;
  readonly mark: string;
}

/** Returns the longest start of a text that ends well and fits, and the code block that it leaves open. */
function takeHead(text: string, room: number, before: string): { readonly head: string; readonly open: Fence | null } {
  const limit = [...text.slice(0, 2 * room)].slice(0, room).join('').length;
  const ends = lineEnds(text.slice(0, limit + 1), openFence(before)).filter(({ end }) => end > limit / 3);
  const whole = ends.filter(({ open }) => open === null);
  const atParagraph = whole.findLast(({ end }) => text.startsWith('\n', end + 1));
  const end = (atParagraph ?? whole.at(-1) ?? ends.at(-1))?.end ?? (findCut(text, limit) || limit);
  return { head: text.slice(0, end), open: openFence(before + text.slice(0, end)) };
}

/** Returns the end of each line but the last, and the code block that is open there. */
function lineEnds(text: string, start: Fence | null): readonly { readonly end: number; readonly open: Fence | null }[] {
  let open = start;
  let end = -1;
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => {
    open = passLine(line, open);
    end += line.length + 1;
    return { end, open };
  });
}

/** Returns the code block that is open after a line. */
function passLine(line: string, open: Fence | null): Fence | null {
  const [, mark = '', info = ''] = FENCE.exec(line) ?? [];
  if (mark === '') return open;
  if (open === null) return { line: line.trim(), mark };
  return mark.length >= open.mark.length && info.trim() === '' ? null : open;
}

const openFence = (text: string): Fence | null =>
  text.split('\n').reduce<Fence | null>((open, line) => passLine(line, open), null);
