import { escapeInline } from '../escapeInline.ts';

const CODE = /(`+)(?!`)[^`]{1,500}\1/gu;
const MARKUP = /[[\]<]/u;
const IMAGE = /!\[([^\]]{0,300})\](?:\([^()\s]{0,500}(?: "[^"]{0,200}")?\)|\[[^\]]{0,100}\])/gu;
const LINK =
  /\[([^[\]]{1,500})\]\(<?([^()\s<>]{0,1000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,200})?)>?(?: +"[^"]{0,200}")?\)/gu;
const REFERENCE = /\[([^[\]]{1,300})\]\[[^[\]]{0,100}\]/gu;
/** `[^1]` and `[12]`: marks for footnotes of the document, which would be taken for ours. */
const MARK = /\[(?:\^[^\]\s]{1,60}|\d{1,4})\](?!\()/gu;
const TAG = /<!--.{0,500}?-->|<\/?[a-z][^<>]{0,500}>/giu;
const AUTOLINK = /^<https?:\/\/[^\s<>]{1,500}>$/iu;

/**
 * A paragraph of a document's Markdown → inline Markdown that can be shown: no HTML, no images, no footnote marks, and
 * links only where they lead somewhere from anywhere.
 */
export function cleanInline(markdown: string): string {
  const line = markdown.replace(/\s+/gu, ' ').trim();
  if (!MARKUP.test(line)) return line;
  let done = 0;
  let clean = '';
  for (const { 0: code, index } of line.matchAll(CODE)) {
    clean += cleanProse(line.slice(done, index)) + code;
    done = index + code.length;
  }
  return (clean + cleanProse(line.slice(done))).trim();
}

/** Words that are no Markdown → inline Markdown that reads as these words. */
export function quoteWords(text: string): string {
  const words = text.replace(MARK, '');
  return /[\\`*_[\]<&#]/u.test(words) ? escapeInline(words) : words.replace(/\s+/gu, ' ').trim();
}

function cleanProse(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replace(IMAGE, '$1')
    .replace(LINK, (link, words: string, address: string) => (/^https?:\/\//iu.test(address) ? link : words))
    .replace(REFERENCE, '$1')
    .replace(MARK, '')
    .replace(TAG, (tag) => (AUTOLINK.test(tag) ? tag : ''));
}
