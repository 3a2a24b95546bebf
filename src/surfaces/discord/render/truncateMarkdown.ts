/** Markdown links, links in angle brackets, and bare addresses. */
const LINK = /\[(?:[^[\]\n]|\[[^[\]\n]*\])*\]\([^)\n]*\)|<[^<>\s]+>|https?:\/\/\S+/giu;
const FENCE = '```';
const ELLIPSIS = '…';
/** Characters beyond the cut in which the end of a link is looked for. */
const LOOK_AHEAD = 4000;
/** Length in characters from which a run without a space is a script without spaces, not one word. */
const MAX_WORD = 200;

/**
 * Truncates Markdown to at most `limit` code points: between two words, with an ellipsis, never inside a link, and with an open
 * code fence closed.
 */
export function truncateMarkdown(text: string, limit: number): string {
  const points = [...text];
  if (points.length <= limit) return text;
  const close = text.includes(FENCE) ? `\n${FENCE}` : '';
  const room = limit - ELLIPSIS.length - close.length;
  if (room <= 0) return limit > 0 ? ELLIPSIS : '';
  const head = text.slice(0, findCut(text, points.slice(0, room).join('').length)).trimEnd();
  const isOpen = head.split(FENCE).length % 2 === 0;
  return `${head}${ELLIPSIS}${isOpen ? close : ''}`;
}

/** Returns the last position up to `limit` that is neither inside a word nor inside a link. */
export function findCut(text: string, limit: number): number {
  const links = [...text.slice(0, limit + LOOK_AHEAD).matchAll(LINK)].map((link) => ({
    from: link.index,
    to: link.index + link[0].length,
  }));
  let at = limit;
  for (;;) {
    const word = findWordStart(text, at);
    const before = links.find(({ from, to }) => from < word && word < to)?.from ?? word;
    if (before === at) return at;
    at = before;
  }
}

/** Returns `at` if it is between two words, otherwise the start of the word around it. */
function findWordStart(text: string, at: number): number {
  if (isSpace(text, at)) return at;
  let start = at;
  while (start > 0 && !isSpace(text, start - 1)) {
    start -= 1;
    if (at - start > MAX_WORD) return findUnspacedWordStart(text, at);
  }
  return start;
}

function findUnspacedWordStart(text: string, at: number): number {
  const from = at - MAX_WORD;
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.slice(from, at + MAX_WORD));
  const start = words.containing(MAX_WORD)?.index ?? 0;
  return start > 0 ? from + start : at;
}

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));
