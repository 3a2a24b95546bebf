import { componentWords } from './componentWords.ts';
import { decodeEntity } from './decodeEntity.ts';
import { shortcodeWords } from './shortcodeWords.ts';

const CODE = /(`+)(?!`)[^`]{1,500}\1/gu;
const HINT = /[{[<&:+=!\\^~]/u;
const RAW = /\{%-?[ \t]*raw[ \t]*-?%\}(.*?)\{%-?[ \t]*endraw[ \t]*-?%\}/gu;
const LIQUID = /\{%[^%]{0,1000}%\}/gu;
const SHORTCODE = /\{\{[<%][^{}]{0,1000}\}\}/gu;
const VARIABLE = /(?<!\\)\{\{-?([^{}]{0,300})\}\}/gu;
const TEXT_IN_BRACES = /\{[ \t]*(?:"([^"{}]{0,300})"|'([^'{}]{0,300})'|`([^`{}]{0,300})`)[ \t]*\}/gu;
/** `{: .class }`, `{#id}`, `{ .md-button }`, `{target="_blank"}`. */
const ATTRIBUTES =
  /\{(?::[^{}\n]{0,200}|[ \t]*(?:[#.][\p{L}\p{N}_:-]{1,80}|[\w-]{1,40}="[^"{}]{0,200}"|[\w-]{1,40}=[\w.%-]{1,40}(?=[ \t}]))(?:[ \t]+(?:[#.]?[\p{L}\p{N}_:-]{1,80}|[\w-]{1,40}="[^"{}]{0,200}"|[\w-]{1,40}=[\w.%#-]{1,80})){0,10}[ \t]*)\}/gu;
const EMBED = /!\[\[[^[\]]{0,300}\]\]/gu;
const WIKI_LINK = /\[\[([^[\]]{1,300})\]\]/gu;
const EMPTY_LINK = /(?<!!)\[[\s\u200B#¶]*\]\([^()\s]{0,1000}(?: "[^"]{0,200}")?\)/gu;
const ICON =
  /:(?:material|fontawesome|octicons|simple|fa[srbl]?|mdi|bi|ti|lucide|tabler|carbon|heroicons|feather|custom)-[a-z\d-]{1,80}:/gu;
const KEYS = /\+\+((?:[\p{L}\p{N}-]+|"[^"+]{1,20}")(?:\+(?:[\p{L}\p{N}-]+|"[^"+]{1,20}"))*)\+\+/gu;
const HIGHLIGHT = /(?<![=\p{L}\p{N}])==(?=[^\s=])([^=\n]{1,300}?)(?<=\S)==(?![=\p{L}\p{N}])/gu;
const CRITIC = /\{(?:\+\+([^{}]{0,300}?)\+\+|--[^{}]{0,300}?--|>>[^{}]{0,300}?<<|==([^{}]{0,300}?)==)\}/gu;
/** Name that Obsidian gives a paragraph, at its end. */
const BLOCK_ID = /[ \t]\^[a-z\d][\w-]{4,60}$/iu;
const COMPONENT = /<([A-Za-z][\w.-]{0,60})(\s[^<>]{0,500}?|)(\/?)>/gu;
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,31}));/giu;

/**
 * Removes from a paragraph the marks of dialects that stand within a sentence, and keeps its words. Code spans stay as
 * they are.
 */
export function cleanInline(markdown: string): string {
  if (!HINT.test(markdown)) return markdown;
  const code: string[] = [];
  const prose = markdown.replace(/\uE001/gu, '').replace(CODE, (span) => `\uE001${code.push(span) - 1}\uE001`);
  return cleanProse(prose).replace(/\uE001(\d+)\uE001/gu, (_, at: string) => code[Number(at)] ?? '');
}

function cleanProse(text: string): string {
  let words = text;
  if (words.includes('{')) {
    words = words
      .replace(RAW, (_, content: string) => content.replace(/[{}]/gu, '\\$&'))
      .replace(SHORTCODE, (tag, offset: number, all: string) => shortcodeWords(tag, all.charAt(offset - 1)))
      .replace(LIQUID, (tag) => (/^\{%-?[ \t]*els/u.test(tag) ? ' ' : ''))
      .replace(CRITIC, (_, added: string | undefined, marked: string | undefined) => added ?? marked ?? '')
      .replace(VARIABLE, (_, name: string, offset: number, all: string) => variableWords(name, all, offset))
      .replace(
        TEXT_IN_BRACES,
        (_, ...quoted: (string | undefined)[]) => quoted.slice(0, 3).find((one) => one !== undefined) ?? '',
      )
      .replace(ATTRIBUTES, '');
  }
  if (words.includes('<'))
    words = words.replace(COMPONENT, (tag, name: string, attributes: string, closed: string, offset: number) =>
      componentWords(tag, name, attributes, closed !== '', words, offset),
    );
  if (words.includes('['))
    words = words
      .replace(EMBED, '')
      .replace(WIKI_LINK, (_, target: string) => wikiWords(target))
      .replace(EMPTY_LINK, '');
  if (words.includes(':')) words = words.replace(ICON, '');
  if (words.includes('++')) words = words.replace(KEYS, (_, keys: string) => keyWords(keys));
  if (words.includes('==')) words = words.replace(HIGHLIGHT, '$1');
  if (words.includes('^')) words = words.replace(BLOCK_ID, '');
  if (words.includes('&')) words = words.replace(ENTITY, decodeEntity);
  return words;
}

/** Returns a variable of a template as words: `{{ site.product_name }}` becomes `product name`; none within an address. */
function variableWords(expression: string, text: string, offset: number): string {
  const [value = ''] = expression.split('|');
  const quoted = /^\s*(?:"([^"]*)"|'([^']*)')/u.exec(value);
  if (quoted) return quoted[1] ?? quoted[2] ?? '';
  if (/[(/"'<=]$/u.test(text.slice(Math.max(0, offset - 1), offset))) return '';
  const name = value.trim().split(/\s+/u)[0] ?? '';
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (/^(?:base_?url|url|root|path|toc|content)$/iu.test(last) || !/^[\p{L}_]/u.test(last)) return '';
  return last.replace(/[_-]+/gu, ' ').trim();
}

/** Returns the words of a wiki link: those after the bar, unless they are an address. */
function wikiWords(target: string): string {
  if (/^_?toc_?$/iu.test(target)) return '';
  const [page = '', label] = target.split('|');
  const isAddress = label !== undefined && /^https?:|\/|^\S+-\S+$|\.\w{2,4}$/u.test(label.trim());
  if (label !== undefined && label.trim() !== '') return (isAddress ? page : label).trim();
  return page
    .replace(/^[#^]+/u, '')
    .replace(/\s*#\^?\s*/gu, ' – ')
    .trim();
}

function keyWords(keys: string): string {
  return keys
    .split('+')
    .map((key) =>
      key
        .replaceAll('"', '')
        .replace(
          /(^|-)(\p{L})/gu,
          (_, start: string, letter: string) => (start === '' ? '' : ' ') + letter.toUpperCase(),
        ),
    )
    .join('+');
}
