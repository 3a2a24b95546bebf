import { sanitizeInline } from '../../blocks/sanitizeInline.ts';
import { cleanInline } from './cleanInline.ts';

const REFERENCE = /(?<!!)\[([^[\]]{1,300})\](?:[ ]?\[([^[\]]{0,100})\])?(?![([:])/gu;

/**
 * Returns the words of a paragraph as inline Markdown that can be shown.
 * @param links addresses of the document’s link definitions, by label in lower case
 */
export function toInline(markdown: string, links: ReadonlyMap<string, string>): string {
  const text = links.size === 0 || !markdown.includes('[') ? markdown : markdown.replace(REFERENCE, resolve);
  return sanitizeInline(cleanInline(text));

  function resolve(whole: string, words: string, label: string | undefined): string {
    const address = links.get((label || words).trim().toLowerCase());
    if (address === undefined) return whole;
    return /^https?:\/\//iu.test(address) ? `[${words}](${address})` : words;
  }
}
