import type { DocumentLine } from '../types.ts';

const ITEM = /^([ \t]*)(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/u;
/** A link or picture in any notation, with its address. */
const LINK =
  /!?\[(?:[^[\]]|!?\[[^[\]]{0,300}\](?:\([^()\s]{0,500}\))?){0,500}\]\(<?([^()\s<>]{0,800}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?)>?(?:[ \t]+"[^"]{0,200}")?\)|\[\[[^[\]]{1,300}\]\]|<a\b[^<>]{0,300}href="([^"]{0,800})"[^<>]{0,300}>[^<>]{0,300}<\/a>/giu;
const HEADING = /^ {0,3}#{1,6}[ \t]/u;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;
/** Attributes of a link, and the date beside a link to edit the page. */
const BESIDE =
  /\{[:.# ][^{}]{0,200}\}|\blast (?:updated|modified|edited|changed)(?: on)?:? [\p{L}\d.,/ -]{0,30}\d[\p{L}\d.,/ -]{0,12}$/giu;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const CONTENTS =
  /^(?:(?:table of )?contents?|toc|index|on this page|in this (?:page|article|section|guide|document)|quick links|jump to|navigation|inhalt(?:sverzeichnis)?|auf dieser seite|sommaire|table des matières|sur cette page|índice|(?:tabla de )?contenidos?|en esta página|зміст|на цій сторінці|содержание|оглавление|spis treści|inhoud(?:sopgave)?|indice|sommario|sumário|innehåll|indhold|innhold|sisällys|içindekiler|cuprins|obsah|tartalom|目录|目次|목차)$/iu;
const TURNS =
  /^(?:\s|[^\p{L}\p{N}]|previous|prev|next|back(?: to(?: the)? top)?|top|home|up|edit(?: this page)?(?: on \w+)?|zurück|weiter|précédent|suivant|anterior|siguiente|назад|далі)*$/iu;

/**
 * Drops what leads elsewhere instead of telling something: lists whose items are nothing but links within the page or the
 * folder, rows of such links, and badges. A link with words beside it stays, and so do links that answer a question.
 */
export function dropNavigation(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  const kept: DocumentLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfGroup(lines, at);
    const group = lines.slice(at, end);
    const words = group.filter(({ text }) => text.trim() !== '');
    const isLinks =
      words.length > 0 &&
      words.every(({ role }) => role === 'prose') &&
      !HEADING.test(words[0]?.text ?? '') &&
      !UNDERLINE.test(words.at(-1)?.text ?? '') &&
      words.some(({ text }) => /\]\(|\[\[|<a\b/u.test(text));
    const above = kept.findLast(({ text }) => text.trim() !== '');
    if (isLinks && isNavigation(words, above)) {
      if (above && CONTENTS.test(plain(above.text))) kept.splice(kept.lastIndexOf(above));
    } else kept.push(...group);
    at = end;
  }
  return kept;
}

/** Returns the end of the list, paragraph or other line that begins at `at`, with the blank lines in a list. */
function endOfGroup(lines: readonly DocumentLine[], at: number): number {
  const isProse = (line: DocumentLine | undefined): boolean => line?.role === 'prose' && line.text.trim() !== '';
  let end = at + 1;
  if (!isProse(lines[at]) || HEADING.test(lines[at]?.text ?? '')) return end;
  const isList = ITEM.test(lines[at]?.text ?? '');
  for (; end < lines.length; end += 1) {
    const text = lines[end]?.text ?? '';
    if (HEADING.test(text)) break;
    if (isProse(lines[end])) {
      if (!isList && ITEM.test(text)) break;
      continue;
    }
    const next = lines[end + 1];
    const goesOn =
      isList &&
      lines[end]?.role === 'prose' &&
      isProse(next) &&
      /^(?:[ \t]{2,}\S|[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t])/u.test(next?.text ?? '');
    if (!goesOn) break;
  }
  return end;
}

function isNavigation(lines: readonly DocumentLine[], above: DocumentLine | undefined): boolean {
  const texts = lines.map(({ text }) => text);
  const items = texts.map((text) => ITEM.exec(text));
  if (items[0]) {
    if (items.includes(null) || (above && asksOrIntroduces(above, texts))) return false;
    return items.every((item, at) => {
      const deeper = (items[at + 1]?.[1]?.length ?? 0) > (item?.[1]?.length ?? 0);
      return leadsElsewhere(item?.[2] ?? '') || (deeper && !(item?.[2] ?? '').includes(']('));
    });
  }
  const text = texts.join(' ');
  const addresses = [...text.matchAll(LINK)].map((link) => link[1] ?? link[2] ?? '');
  const rest = text.replace(LINK, ' ').replace(BESIDE, ' ');
  if (isMenu(text) && !(above && asksOrIntroduces(above, texts))) return true;
  if (HAS_WORDS.test(rest) && !TURNS.test(rest)) return false;
  if (isBadges(text)) return true;
  const inner = addresses.filter(isInner);
  if (inner.length < addresses.length) return /^\W*\[edit (?:this page|on \w+)/iu.test(text);
  const isTurn =
    addresses.length > 1 || addresses[0]?.startsWith('#') || HAS_WORDS.test(rest) || TURNS.test(plain(text));
  return isTurn === true && !(above && asksOrIntroduces(above, texts) && !text.includes('](#'));
}

/** Whether a line is a row of links within the folder, with the page itself among them: `Home | [Log in](/login)`. */
function isMenu(text: string): boolean {
  const parts = text.split(/[ \t]+[|·•][ \t]+/u);
  const links = parts.filter(leadsElsewhere);
  return (
    parts.length > 2 && links.length > 1 && parts.every((part) => links.includes(part) || part.split(' ').length <= 3)
  );
}

/** Whether a line is nothing but a link within the page or the folder. */
function leadsElsewhere(text: string): boolean {
  const [link] = [...text.matchAll(LINK)];
  return (
    link !== undefined &&
    isInner(link[1] ?? link[2] ?? '') &&
    !HAS_WORDS.test(text.replace(LINK, '').replace(/^[\d.]+/u, ''))
  );
}

const isInner = (address: string): boolean => !/^[a-z][a-z\d+.-]*:|^\/\//iu.test(address);

/** Whether what stands above needs the links: a question, or a sentence that introduces links to other pages. */
function asksOrIntroduces(above: DocumentLine, texts: readonly string[]): boolean {
  if (above.role === 'question' || /[?？][*_#\s]*$/u.test(above.text)) return true;
  const introduces = /[:：][*_\s]*$/u.test(above.text) && above.text.trim().split(/\s+/u).length > 3;
  return introduces && !CONTENTS.test(plain(above.text)) && texts.some((text) => !/\]\(#|href="#/u.test(text));
}

/** Whether a text is nothing but badges: pictures that are links, or pictures of a service that draws them. */
function isBadges(text: string): boolean {
  const pictures = text.match(/!\[/gu)?.length ?? 0;
  return pictures > 0 && (/\[!\[/u.test(text) || /shields\.io|badge|\.svg\b/iu.test(text));
}

/** Returns the words of a heading or line, without marks and a colon at the end. */
function plain(text: string): string {
  return text
    .replace(/\[([^[\]]*)\]\([^()]*\)/gu, '$1')
    .replace(/^[\s#*_>-]+|[\s#*_:]+$/gu, '')
    .replace(/\{[^{}]*\}$/u, '')
    .trim();
}
