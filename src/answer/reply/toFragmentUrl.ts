/** Words of a text that find it on its page: all of a short one, else the first and the last ones. */
const MAX_WHOLE = 8;
const EDGE = 4;

/**
 * Returns the address of a passage on a page: a text fragment (https://wicg.github.io/scroll-to-text-fragment/), at which
 * browsers scroll to the text and mark it.
 * @param first plain text with which the passage begins
 * @param last plain text with which it ends; the same if it is one paragraph
 */
export function toFragmentUrl(url: string, first: string, last: string): string {
  const [start, end] = [wordsOf(first), wordsOf(last)];
  if (start.length === 0 || end.length === 0) return url;
  const isShort = first === last && start.length <= MAX_WHOLE;
  const range = isShort ? [start] : [start.slice(0, EDGE), end.slice(-EDGE)];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${range.map((words) => encode(words.join(' '))).join(',')}`;
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Encodes all that has a meaning in a fragment directive (`-`, `,`, `&`) or in Markdown. */
const encode = (text: string): string =>
  encodeURIComponent(
    text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu, ''),
  ).replace(/[-!'()*_~]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
