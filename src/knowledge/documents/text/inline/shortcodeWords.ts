import { readArguments } from '../dialects/readArguments.ts';
import { pageWords } from './pageWords.ts';

const SHORTCODE = /^\{\{[<%]-?\s*([\w/.-]{1,60})\s+(.*?)\s*\/?-?[%>]\}\}$/su;
const REFERENCE = /^(?:rel)?ref$/u;
/** Shortcodes that show their argument: an address, a key, a word that is explained. */
const SHOWN =
  /^(?:e?-?mail|mailto|cloakemail|obfuscate|kbd|keys?|abbr|term|gloss(?:ary)?|glossary[_-]tooltip|tooltip|badge|label)$/iu;

/**
 * Returns the words that a shortcode of Hugo shows within a sentence: its argument, or the name of the page that it refers to.
 * Empty within an address, and for any other shortcode.
 * @param before character before the tag
 */
export function shortcodeWords(tag: string, before: string): string {
  const [, name = '', given = ''] = SHORTCODE.exec(tag) ?? [];
  if (name === '' || /[("'<=]/u.test(before)) return '';
  const { named, quoted, bare } = readArguments(given);
  if (REFERENCE.test(name)) return pageWords(quoted[0] ?? bare);
  if (!SHOWN.test(name)) return '';
  const keys = ['text', 'title', 'label', 'term', 'name', 'address', 'email', 'mail', 'user'];
  return keys.map((key) => named.get(key)).find(Boolean) ?? quoted[0] ?? bare;
}
