import { scanLines } from '../../markdown/scanLines.ts';
import type { Block } from '../types.ts';
import { writeDecoration } from './readDecoration.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readMessage } from './readMessage.ts';
import { isWrapped } from './readPlainText.ts';

/** A line that only Markdown has: bold words, a heading, a fence, a link. */
const MARK = /\*\*[^\s*][^*]{0,200}\*\*|__[^\s_][^_]{0,200}__|^ {0,3}(?:#{1,6}[ \t]+\S|```)|\]\(https?:\/\//u;
const MIN_MARKED = 2;

/** Reads a text file in Markdown, as servers write their rules; null if it is plain text. */
export function readMarkedText(text: string, firstLine: number): readonly Block[] | null {
  const lines = text.split('\n');
  if (lines.filter((line) => MARK.test(line)).length < MIN_MARKED) return null;
  const written = lines.map(writeDecoration).join('\n');
  if (!isWrapped(lines)) return readMessage(written, firstLine);
  const scanned = scanLines(written, firstLine);
  return scanned.tooDeep === null ? readMarkdown(scanned.lines) : null;
}
