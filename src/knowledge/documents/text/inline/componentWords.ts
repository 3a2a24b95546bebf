import { readArguments } from '../dialects/readArguments.ts';
import { pageWords } from './pageWords.ts';

/** Names of HTML elements, which have no text in an attribute. */
const HTML =
  /^(?:a|abbr|b|bdi|bdo|big|br|button|center|cite|code|col|data|dd|del|details|dfn|div|dl|dt|em|embed|figure|font|form|h[1-6]|hr|i|iframe|img|input|ins|kbd|label|li|link|mark|meta|object|ol|p|picture|pre|q|s|samp|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|track|tt|u|ul|var|video|wbr|address|area|article|aside|audio|base|blockquote|body|canvas|caption|circle|colgroup|dialog|fieldset|figcaption|footer|g|head|header|hgroup|html|legend|line|main|map|menu|nav|noscript|option|param|path|polygon|polyline|rect|rp|rt|ruby|script|section|select|slot|style|svg|template|textarea|title|use)$/iu;
/** Maximum characters between a component's tags. */
const MAX_CONTENT = 1000;
/** Components that are drawings. */
const DRAWING = /icon|image|img|logo|avatar|svg|^fa$|youtube|video|embed|player/iu;

/**
 * Returns the words that a component without content carries in an attribute, or the tag itself; escaped if it is no tag but
 * a placeholder or a type, as in `/join <name>` and `List<String>`.
 */
export function componentWords(
  tag: string,
  name: string,
  attributes: string,
  isClosed: boolean,
  text: string,
  offset: number,
): string {
  if (/^(?:https?|mailto|ftp)$/iu.test(name)) return tag;
  const after = text.slice(offset, offset + MAX_CONTENT).toLowerCase();
  const hasContent = !isClosed && after.includes(`</${name.toLowerCase()}`);
  const before = text.charAt(offset - 1);
  const isPlaceholder =
    /^(?:\s+[\p{L}\p{N}_-]+)*$/u.test(attributes) && (/^[a-z]/u.test(name) || /[\p{L}\p{N}]/u.test(before));
  if (isPlaceholder && !HTML.test(name) && !isClosed && !hasContent) return `\\${tag}`;
  const { named } = readArguments(attributes);
  if (named.size === 0 || DRAWING.test(name) || (HTML.test(name) && !named.has('to'))) return tag;
  if (hasContent) return tag;
  const words = ['text', 'label', 'title', 'term', 'content', 'message', 'keys', 'value', 'name', 'children']
    .map((key) => named.get(key))
    .find(Boolean);
  const target = named.get('to') ?? named.get('page') ?? named.get('doc') ?? named.get('id');
  return words ?? (target === undefined ? tag : pageWords(target));
}
