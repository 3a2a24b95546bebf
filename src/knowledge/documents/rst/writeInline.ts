import type { RstNames } from './types.ts';

/** Roles whose text is code. */
const CODE_ROLE =
  /^(?:code|samp|kbd|file|command|program|option|envvar|(?:\w+:)?(?:func|meth|class|mod|attr|data|obj|exc|const|term-code))$/u;
/** Inline markup, longest first. Each alternative is bounded by what cannot be inside it. */
const MARKUP =
  /``([^\n]{1,500}?)``|:([a-z][\w:+.-]{0,40}):`([^`]{1,500})`|`([^`<]{0,300}?)\s*<([^`<>]{1,1000})>`(__?)|`([^`]{1,300})`(__?)?|\*\*([^*\n][^*]{0,300})\*\*|\*([^*\s][^*]{0,300})\*|\|([^|\s][^|]{0,100})\|(?:__?)?|\s?\[(?:\d{1,4}|#[\w-]{0,40}|\*)\]_|(?<![\w.])([A-Za-z][\w.-]{0,60})_(?![\w])|(https?:\/\/[^\s<>"`)]{1,1000})/gu;

/** Escapes text for HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '&quot;');

/** Writes inline markup as HTML: roles are their text, and references are links where the document has the address. */
export function writeInline(text: string, names: RstNames): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(MARKUP)) {
    const at = match.index;
    html += escapeHtml(unescapeText(text.slice(from, at)));
    from = at + match[0].length;
    html += text[at - 1] === '\\' ? escapeHtml(match[0]) : writeMarkup(match, names);
  }
  return html + escapeHtml(unescapeText(text.slice(from)));
}

function writeMarkup(match: RegExpMatchArray, names: RstNames): string {
  const [
    whole,
    code,
    role,
    roleText,
    linkText,
    target = '',
    ,
    quoted,
    isReference,
    strong,
    emphasis,
    name,
    word,
    address,
  ] = match;
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  if (role !== undefined) return writeRole(role, roleText ?? '');
  if (linkText !== undefined)
    return writeLink(linkText || target, names.links.get(toName(target.replace(/_$/u, ''))) ?? target);
  if (quoted !== undefined) return isReference ? writeReference(quoted, names) : escapeHtml(quoted);
  if (strong !== undefined) return `<strong>${escapeHtml(strong)}</strong>`;
  if (emphasis !== undefined) return `<em>${escapeHtml(emphasis)}</em>`;
  if (name !== undefined) return escapeHtml(names.substitutions.get(toName(name)) ?? name);
  if (word !== undefined) return names.links.has(toName(word)) ? writeReference(word, names) : escapeHtml(whole);
  return address === undefined ? '' : writeAddress(address);
}

/** Returns a name as references compare it. */
export const toName = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

const unescapeText = (text: string): string => text.replace(/\\([^\w\s]|\s)/gu, (_, mark: string) => mark.trim());

const writeReference = (text: string, { links }: RstNames): string => writeLink(text, links.get(toName(text)) ?? '');

const writeLink = (text: string, address: string): string =>
  /^https?:\/\//iu.test(address) ? `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>` : escapeHtml(text);

function writeAddress(address: string): string {
  const [, bare = address, end = ''] = /^(.*?)([.,;:!?'*]*)$/u.exec(address) ?? [];
  return writeLink(bare, bare) + escapeHtml(end);
}

/** A role's text, without its target, and of a name with dots only the last part if a tilde asks for it. */
function writeRole(role: string, content: string): string {
  const text = content.replace(/\s*<[^<>]*>$/u, '').trim() || content;
  if (/^(?:doc|ref|numref)$/u.test(role))
    return escapeHtml(text.replace(/^\/|\.rst$/gu, '').replace(/[-_/]+/gu, (mark) => (/\s/u.test(text) ? mark : ' ')));
  const short = text.startsWith('~') ? (text.split('.').at(-1) ?? text) : text;
  if (role === 'menuselection' || role === 'guilabel')
    return escapeHtml(short.replace(/&(?=\w)/gu, '').replace(/-->/gu, '→'));
  return CODE_ROLE.test(role) ? `<code>${escapeHtml(short)}</code>` : escapeHtml(short);
}
