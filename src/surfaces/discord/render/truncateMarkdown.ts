/** Markdown links, links in angle brackets, and bare addresses. */
const LINK = /\[(?:[^[\]\n]|\[[^[\]\n]*\])*\]\([^)\n]*\)|<[^<>\s]+>|https?:\/\/\S+/giu;
const FENCE = '```';
const ELLIPSIS = '…';
/** How far beyond the cut a link that was begun before it is looked for. */
const LOOK_AHEAD = 4000;
/** A longer run without a space is not one word but a script that needs none. */
const LONGEST_WORD = 200;

/**
 * Markdown of at most `most` code points: cut between two words with an ellipsis, never inside a link, and with a code
 * fence that was opened closed again.
 */
export function truncateMarkdown(text: string, most: number): string {
  const points = [...text];
  if (points.length <= most) return text;
  const close = text.includes(FENCE) ? `\n${FENCE}` : '';
  const room = most - ELLIPSIS.length - close.length;
  if (room <= 0) return most > 0 ? ELLIPSIS : '';
  const head = text.slice(0, findCut(text, points.slice(0, room).join('').length)).trimEnd();
  const open = head.split(FENCE).length % 2 === 0;
  return `${head}${ELLIPSIS}${open ? close : ''}`;
}

/** The last place at or before `longest` that is neither inside a word nor inside a link. */
function findCut(text: string, longest: number): number {
  const links = [...text.slice(0, longest + LOOK_AHEAD).matchAll(LINK)].map((link) => ({
    from: link.index,
    to: link.index + link[0].length,
  }));
  let at = longest;
  for (;;) {
    const word = findWordStart(text, at);
    const before = links.find(({ from, to }) => from < word && word < to)?.from ?? word;
    if (before === at) return at;
    at = before;
  }
}

/** `at` itself between two words, otherwise where the word around it starts. */
function findWordStart(text: string, at: number): number {
  if (isSpace(text, at)) return at;
  let start = at;
  while (start > 0 && !isSpace(text, start - 1)) {
    start -= 1;
    if (at - start > LONGEST_WORD) return findUnspacedWordStart(text, at);
  }
  return start;
}

function findUnspacedWordStart(text: string, at: number): number {
  const from = at - LONGEST_WORD;
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.slice(from, at + LONGEST_WORD));
  const start = words.containing(LONGEST_WORD)?.index ?? 0;
  return start > 0 ? from + start : at;
}

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));
