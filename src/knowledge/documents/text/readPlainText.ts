import { BlockList } from '../blocks/BlockList.ts';
import { isCredit } from '../blocks/isBoilerplate.ts';
import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import type { Block } from '../types.ts';
import { readBanner, writeKeycap } from './readDecoration.ts';

const ITEM = /^[ \t]*([-*•–·▪◦‣]|\d{1,3}[.)]|\([a-z\d]{1,3}\))[ \t]+(.*)$/u;
const UNDERLINE = /^[ \t]*(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,})[ \t]*$/u;
/** Minimum characters of a line that was broken within its sentence. */
const MIN_BROKEN = 35;
/** Maximum characters of a hand-wrapped line. */
const MAX_WRAPPED = 120;
const MAX_HEADING = 100;
const MAX_QUESTION = 200;

/** One line, or several hand-wrapped lines, that will be a paragraph. */
interface Piece {
  readonly line: number;
  readonly text: string;
  readonly item: RegExpExecArray | null;
  readonly underlined: boolean;
}

/**
 * Turns plain text into blocks. Every line is a paragraph; if lines were wrapped by hand, everything between blank lines
 * is. A heading is a short line without a full stop at its end, followed by text.
 */
export function readPlainText(text: string, firstLine: number): readonly Block[] {
  const pieces = toPieces(text, firstLine);
  const list = new BlockList();
  pieces.forEach((piece, at) => {
    const { item, line } = piece;
    const next = pieces[at + 1];
    const words = escapeMarkdown(item ? (item[2] ?? '') : piece.text);
    const asks = isQuestionLine(item ? (item[2] ?? '') : piece.text);
    const isNumber = item !== null && /\d/u.test(item[1] ?? '');
    if (asks && (!item || isNumber)) list.add('heading', words, { line, level: 7, asks: isNumber });
    else if (!item && (piece.underlined || looksLikeHeading(piece.text, next))) {
      list.add('heading', words, { line, level: piece.underlined ? 2 : 3 });
    } else if (isNumber && next && !next.item && !pieces[at - 1]?.item && looksLikeHeading(item?.[2] ?? '', next)) {
      list.add('heading', words, { line, level: 3 });
    } else {
      const indent = piece.text.length - piece.text.trimStart().length;
      list.add(item ? 'item' : 'text', words, { line, level: item ? Math.floor(indent / 2) : 0 });
    }
  });
  return list.blocks;
}

function toPieces(text: string, firstLine: number): Piece[] {
  const lines = text.split('\n');
  const wrapped = isWrapped(lines);
  const pieces: { line: number; text: string; item: RegExpExecArray | null; underlined: boolean }[] = [];
  let isOpen = false;
  lines.forEach((source, i) => {
    const last = pieces.at(-1);
    const content = writeKeycap(source);
    const banner = readBanner(content);
    if (content.trim() === '') isOpen = false;
    else if (banner !== null) {
      pieces.push({ line: firstLine + i, text: banner, item: null, underlined: true });
      isOpen = false;
    } else if (UNDERLINE.test(content)) {
      if (isOpen && last) last.underlined = true;
      isOpen = false;
    } else {
      const item = ITEM.exec(content);
      if (isOpen && !item && last && (wrapped || goesOn(lines[i - 1] ?? '', content))) {
        last.text += ` ${content.trim()}`;
        if (last.item) last.item = ITEM.exec(last.text);
      } else pieces.push({ line: firstLine + i, text: content, item, underlined: false });
      isOpen = true;
    }
  });
  return pieces;
}

/** Whether lines were wrapped by hand: none is long, and most end in the middle of a sentence. */
export function isWrapped(lines: readonly string[]): boolean {
  if (!lines.some((line, i) => line.trim() === '' && i < lines.length - 1)) return false;
  let unfinished = 0;
  let followed = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const line = (lines[i] as string).trimEnd();
    const next = lines[i + 1] ?? '';
    if (line.length > MAX_WRAPPED) return false;
    if (line === '' || next.trim() === '' || ITEM.test(next) || UNDERLINE.test(next)) continue;
    followed += 1;
    if (line.length >= MIN_BROKEN && !/[.!?:;]["”’)]*$/u.test(line)) unfinished += 1;
  }
  return unfinished > 0 && unfinished >= followed / 2;
}

/** Whether a line goes on with the sentence of the line before. */
function goesOn(before: string, line: string): boolean {
  return (
    before.trimEnd().length >= MIN_BROKEN && /[\p{L}\p{N},–—-]$/u.test(before.trimEnd()) && /^[ \t]*\p{Ll}/u.test(line)
  );
}

function looksLikeHeading(text: string, next: Piece | undefined): boolean {
  const words = text.trim();
  if (next === undefined || isCredit(words) || words.length > MAX_HEADING || /[.,;:!…]["”’)]*$/u.test(words))
    return false;
  if (!/^["“‘([]?[\p{Lu}\p{Lo}\p{N}]/u.test(words)) return false;
  return words.split(/\s+/u).length <= 16;
}

/** Whether a line is a single question. */
function isQuestionLine(text: string): boolean {
  const words = text.trim();
  return words.length <= MAX_QUESTION && /[?？]["”’)]*$/u.test(words) && !/[.!?][ "”’)]+\p{Lu}/u.test(words);
}
