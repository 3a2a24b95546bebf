const CODE = /(`+)(?!`)[^`]{1,500}\1/gu;
const MARKUP = /[[\]<]/u;
const IMAGE = /!\[([^\]]{0,300})\](?:\([^()\s]{0,500}(?: "[^"]{0,200}")?\)|\[[^\]]{0,100}\])/gu;
const LINK =
  /\[([^[\]]{1,500})\]\(<?([^()\s<>]{0,1000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,200})?)>?(?: +"[^"]{0,200}")?\)/gu;
const REFERENCE = /\[([^[\]]{1,300})\]\[[^[\]]{0,100}\]/gu;
/** Footnote marks of the document itself, `[^1]` and `[12]`, which would look like ours. */
const MARK = /\[(?:\^[^\]\s]{1,60}|\d{1,4})\](?!\()/gu;
const TAG = /(?<!\\)<!--.{0,500}?-->|(?<!\\)<\/?[a-z][^<>]{0,500}>/giu;
/** Tags that keep words apart. */
const BREAK = /^<\/?(?:br|p|div|li|ul|ol|td|th|tr|dd|dt|h[1-6]|hr|option|section)\b/iu;
const MAIL = /^<([^\s<>@]{1,100}@[^\s<>@]{1,100}\.[^\s<>@.]{2,20})>$/u;
const AUTOLINK = /^<https?:\/\/[^\s<>]{1,500}>$/iu;

/**
 * Removes from a paragraph of Markdown everything that cannot be shown: HTML, images, footnote marks and relative links.
 */
export function sanitizeInline(markdown: string): string {
  // Three back-ticks within a line are no fence, but Discord treats them as one.
  const line = markdown.replace(/\s+/gu, ' ').replace(/`{3,}/gu, '`').trim();
  if (!MARKUP.test(line)) return line;
  // Code is replaced by placeholders: it may be part of a link's text, but contains no Markdown.
  const code: string[] = [];
  const prose = line.replace(/\uE000/gu, '').replace(CODE, (span) => `\uE000${code.push(span) - 1}\uE000`);
  const clean = cleanProse(prose).replace(/\uE000(\d+)\uE000/gu, (_, at: string) => code[Number(at)] ?? '');
  return clean.replace(/ {2,}/gu, ' ').trim();
}

/** Characters of plain text that would read as Markdown. Within a word, `_` does not. */
const SPECIAL =
  /\\(?=[\p{P}\p{S}])|[`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[\p{L}/!@#:])|&(?=#?\w{1,31};)|\](?=[([])/gu;
const START = /^(?:#{1,6}(?= )|>|[-+](?= ))/u;

/** Escapes plain text so that Markdown shows it as it is. */
export function escapeMarkdown(text: string): string {
  const words = text.replace(MARK, '').replace(/\s+/gu, ' ').trim();
  return words
    .replace(SPECIAL, '\\$&')
    .replace(START, '\\$&')
    .replace(/^(\d{1,9})(?=[.)] )/u, '$1\\');
}

function cleanProse(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replace(IMAGE, '$1')
    .replace(LINK, (link, words: string, address: string) => (/^https?:\/\//iu.test(address) ? link : words))
    .replace(REFERENCE, '$1')
    .replace(MARK, '')
    .replace(TAG, (tag) => (AUTOLINK.test(tag) ? tag : BREAK.test(tag) ? ' ' : (MAIL.exec(tag)?.[1] ?? '')));
}
