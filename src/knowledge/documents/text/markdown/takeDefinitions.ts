import type { DocumentLine } from '../types.ts';

/** Lines of a document without its definitions, and what they define, by label in lower case. */
export interface Definitions {
  readonly lines: readonly DocumentLine[];
  /** Addresses of links. */
  readonly links: ReadonlyMap<string, string>;
  /** Texts of the document's own footnotes. */
  readonly notes: ReadonlyMap<string, DocumentLine>;
}

const LINK =
  /^ {0,3}\[([^\]^][^\]]{0,200}|\^?[^\]\s])\]:[ \t]*<?([^\s<>]*)>?(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/u;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)$/u;
const ABBREVIATION = /^ {0,3}\*\[[^\]]{1,100}\]:/u;
const STARTS_BLOCK = /^ {0,3}(?:#{1,6}[ \t]|[-*+•][ \t]|\d{1,9}[.)][ \t]|\[[^\]]{1,200}\]:)/u;

/** Takes the definitions of links, footnotes and abbreviations out of a document. */
export function takeDefinitions(lines: readonly DocumentLine[]): Definitions {
  const kept: DocumentLine[] = [];
  const links = new Map<string, string>();
  const notes = new Map<string, DocumentLine>();
  let note: { readonly label: string; readonly number: number; readonly parts: string[] } | null = null;
  const close = (): void => {
    const text = note?.parts.filter((part) => part !== '').join(' ') ?? '';
    // A footnote that is nothing but an address has no words to show.
    const hasWords = /[\p{L}\p{N}]/u.test(text.replace(/<?https?:\/\/\S+|\]\([^()]*\)/gu, ''));
    if (note && hasWords) {
      // A label that is defined again adds to the first.
      const first = notes.get(note.label);
      notes.set(
        note.label,
        first ? { ...first, text: `${first.text} ${text}` } : { role: 'prose', text, number: note.number },
      );
    }
    note = null;
  };
  for (const line of lines) {
    const { role, text, number } = line;
    const before = kept.at(-1);
    const isProse = role === 'prose';
    const isBlank = isProse && text.trim() === '';
    const starts: RegExpExecArray | null = isProse && text.includes('[^') ? NOTE.exec(text) : null;
    if (note && isProse && !starts && goesOn(note.parts, text)) {
      note.parts.push(text.trim());
      continue;
    }
    close();
    if (starts) note = { label: (starts[1] ?? '').toLowerCase(), number, parts: [(starts[2] ?? '').trim()] };
    else if (isProse && ABBREVIATION.test(text)) continue;
    else {
      const isApart =
        before === undefined || before.role !== 'prose' || before.text.trim() === '' || isHeading(before.text);
      const link = isProse && !isBlank && (isApart || links.size > 0) && text.includes(']:') ? LINK.exec(text) : null;
      if (!link || !isApart) kept.push(line);
      else links.set((link[1] ?? '').trim().toLowerCase(), link[2] ?? '');
    }
  }
  close();
  return { lines: kept, links, notes };
}

/** Whether a line is part of the footnote above: the rest of its paragraph, or an indented one. */
function goesOn(parts: readonly string[], text: string): boolean {
  if (text.trim() === '') return true;
  return parts.at(-1) === '' ? /^(?: {4}|\t)/u.test(text) : !STARTS_BLOCK.test(text);
}

const isHeading = (text: string): boolean => /^ {0,3}#{1,6}[ \t]/u.test(text);
