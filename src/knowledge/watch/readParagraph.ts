import { createHash } from 'node:crypto';
import type { ParagraphText } from './types.ts';

/** Characters of a paragraph that are kept. */
const MAX_TEXT = 4000;
/** Marks of Markdown that change how a text looks, not what it says. */
const MARKS = /[*_`~\\]/gu;

/** Returns the text of a paragraph as it is remembered. */
export function readParagraph(markdown: string): ParagraphText {
  const text = markdown.length <= MAX_TEXT ? markdown : markdown.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/u, '');
  return { text, hash: hashParagraph(markdown) };
}

/** Returns a digest of 24 hexadecimal digits (SHA-256), equal for texts that differ only in layout and emphasis. */
export function hashParagraph(markdown: string): string {
  const words = markdown.normalize('NFC').replace(MARKS, '').replaceAll(/\s+/gu, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 24);
}
