import { kindOf } from './kindOf.ts';
import { openContainer } from './openContainer.ts';
import { readArguments, titleOf } from './readArguments.ts';
import type { Marker } from './types.ts';

const TAG =
  /^<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{\{[^{}]*\}\}|\{[^{}]*\})*)>[ \t]*(.*)$/su;
const HIDDEN = /^(?:script|style|template|svg|iframe|video|audio|object|noscript|canvas)$/iu;
/** Components that hold the title of a fold. */
const TITLE =
  /^(?:(?:faq)?question|(?:accordion|faq|collaps\w*|expand\w*|disclosure)[-.]?(?:title|header|heading|trigger|button|summary|question))$/iu;
const LIST = /^(?:ul|ol|menu)$/iu;
const BLOCK =
  /^(?:p|div|section|article|aside|main|header|footer|nav|table|thead|tbody|tfoot|tr|caption|blockquote|center|figure|figcaption|form|fieldset|dd|hr|br|address|hgroup|col|colgroup|picture|source|input)$/iu;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|button|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|td|th|time|tt|u|var|wbr)$/iu;
/** Ends of shortcodes that set a block apart. */
const TEMPLATE_END = String.raw`(?:\{\{[<%]-?\s*\/\s*|\{%-?\s*end)(?:note|tip|hint|info|warn\w*|alert|callout|admonition|notice|caution|danger|details?|expand\w*|accordion\w*|collaps\w*|spoiler|faq\w*|question|tab\w*)\b[^{}]{0,100}[>%]\}`;
const SPLIT = new RegExp(
  String.raw`<\/?(?:details|summary|dl|dt|dd|h[1-6]|ul|ol|menu|li|p|div|section|article|aside|table|tr|blockquote|center|(?:[A-Z]\w*\.)?(?:Code)?Tab(?:Item|Panel|Pane|s)?|(?:Faq|FAQ)?(?:Question|Answer)|Accordion\w*|Expand\w*|Collaps\w*|tab-item|tab|accordion)(?=[\s/>])[^<>]{0,1000}>|${TEMPLATE_END}`,
  'gu',
);
const CODE_SPAN = /(`+)(?!`)[^`]{1,500}\1/gu;

/** Reads an HTML or JSX tag at the start of a line. Returns null if it belongs to a sentence. */
export function readTag(text: string): Marker | null {
  const tag = TAG.exec(text);
  if (!tag) return null;
  const [, closing, tagName = '', attributes = '', rest = ''] = tag;
  const name = tagName.toLowerCase();
  const isAlone = /\/\s*$/u.test(attributes);
  if (HIDDEN.test(name) && !closing && !isAlone) return openContainer('hidden', name, '', rest);
  if (INLINE.test(tagName)) return null;
  if (name === 'pre') return closing ? { action: 'close', group: name, rest } : openContainer('code', name, '', rest);
  if (name === 'li') return closing ? { action: 'break', rest } : { action: 'item', rest };
  if ((/^(?:summary|dt|h[1-6])$/u.test(name) || (TITLE.test(tagName) && attributes.trim() === '')) && !isAlone) {
    if (closing) return { action: 'break', rest };
    return { action: 'title', group: name, level: name.startsWith('h') ? Number(name[1]) : 7, rest };
  }
  const args = readArguments(attributes);
  // `to` is no attribute of HTML: this is a component that has an element's name.
  if (BLOCK.test(tagName) && !args.named.has('to')) return { action: 'break', rest };
  if (LIST.test(name) || name === 'details' || name === 'dl') {
    return closing
      ? { action: 'close', group: name, rest }
      : openContainer(LIST.test(name) ? 'plain' : 'fold', name, '', rest);
  }
  const kind = kindOf(tagName);
  if (closing) return rest === '' || kind !== 'box' ? { action: 'close', group: name, rest } : null;
  if (isAlone) return rest === '' ? { action: 'break', rest: readPair(attributes) } : null;
  const title = titleOf(args, kind === 'box' ? 'box' : kind === 'tab' ? 'tab' : 'box');
  const closed = kind === 'box' && rest !== '' ? rest.toLowerCase().lastIndexOf(`</${name}>`) : -1;
  if (kind === 'box' && rest !== '' && (title === '' || closed < 0 || closed + name.length + 3 < rest.trimEnd().length))
    return null;
  return openContainer(
    title === '' ? (kind === 'box' ? 'plain' : kind) : kind,
    name,
    title,
    closed < 0 ? rest : rest.slice(0, closed),
  );
}

/** Splits a line before and after each tag that sets a block apart; code spans are not searched. */
export function splitTags(text: string): readonly string[] {
  if (!/[<{]/u.test(text) || /^[ \t]*(?:\||<pre\b)/u.test(text)) return [text];
  const masked = text.replace(CODE_SPAN, (span) => '\uE000'.repeat(span.length));
  const parts: string[] = [];
  let start = 0;
  for (const { index } of masked.matchAll(SPLIT)) {
    if (text.slice(start, index).trim() !== '') parts.push(text.slice(start, index));
    start = index;
  }
  return start === 0 ? [text] : [...parts, text.slice(start)];
}

/** Returns the question and answer of `<Faq question="…" answer="…" />` as a bold line with its answer, else nothing. */
function readPair(attributes: string): string {
  const { named } = readArguments(attributes);
  const question = named.get('question') ?? named.get('q');
  const answer = named.get('answer') ?? named.get('a');
  return question && answer ? `**${question}** ${answer}` : '';
}
