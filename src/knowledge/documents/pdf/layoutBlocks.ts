import { BlockList } from '../blocks/BlockList.ts';
import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import type { Block } from '../types.ts';

/** A run of text on a page, in points; y counts from the bottom. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text on a page. */
interface Row {
  text: string;
  readonly x: number;
  readonly y: number;
  end: number;
  readonly height: number;
}

const ITEM = /^([-*•–·▪◦‣]|\d{1,3}[.)])\s+(.*)$/u;
/** Maximum distance between two rows of one paragraph, in letter heights. */
const MAX_STEP = 1.7;
/** Minimum height of a heading's letters, in heights of the body's letters. */
const MIN_HEADING_HEIGHT = 1.12;
/** Minimum number of pages on which a header or footer is repeated. */
const MIN_REPEATS = 3;

/** Turns the text of pages into blocks, by position and size: rows that are close together are one paragraph. */
export function layoutBlocks(pages: readonly (readonly PdfItem[])[]): readonly Block[] {
  const rows = pages.map(toRows);
  const repeated = findRepeated(rows);
  const list = new BlockList();
  const body = medianHeight(rows.flat());
  let open: { text: string; row: Row } | null = null;
  const close = (): void => {
    if (open === null) return;
    const { text, row } = open;
    const item = ITEM.exec(text);
    if (item && asks(text)) list.add('heading', escapeMarkdown(item[2] ?? ''), { level: 7, asks: true });
    else if (row.height >= body * MIN_HEADING_HEIGHT && text.length <= 200) {
      list.add('heading', escapeMarkdown(text), {
        level: row.height >= body * 1.6 ? 1 : row.height >= body * 1.3 ? 2 : 3,
      });
    } else list.add(item ? 'item' : 'text', escapeMarkdown(item ? (item[2] ?? '') : text));
    open = null;
  };
  for (const page of rows) {
    const edges = [page[0], page.at(-1)];
    for (const row of page) {
      const isEdge = edges.includes(row) && /^(?:page )?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?$/iu.test(row.text);
      if (isEdge || repeated.has(keyOf(row))) continue;
      if (open !== null && (asks(open.text) || !follows(open.row, row))) close();
      open = { text: open === null ? row.text : join(open.text, row.text), row };
    }
  }
  close();
  return list.blocks;
}

/** Whether a text is a numbered question, whose answer may follow without a gap. */
const asks = (text: string): boolean => /^\d{1,3}[.)]\s.*\?$/u.test(text);

/** Whether a row continues the paragraph of the row before it, on the same page or the next. */
function follows(before: Row, row: Row): boolean {
  if (Math.abs(before.height - row.height) > 0.06 * before.height || ITEM.test(row.text)) return false;
  const step = before.y - row.y;
  if (step > 0) return step <= MAX_STEP * row.height;
  // On the next page or column, only an unfinished sentence continues.
  return !/[.!?:”"]$/u.test(before.text) && /^[\p{Ll}\d]/u.test(row.text);
}

function join(text: string, more: string): string {
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(more) ? text.slice(0, -1) + more : `${text} ${more}`;
}

function toRows(items: readonly PdfItem[]): readonly Row[] {
  const rows: Row[] = [];
  for (const { text, x, y, width, height } of items) {
    if (text.trim() === '') continue;
    const last = rows.at(-1);
    if (last && Math.abs(last.y - y) < 0.4 * Math.max(last.height, height) && x >= last.end - height) {
      last.text += x - last.end > 0.15 * height && !last.text.endsWith(' ') ? ` ${text}` : text;
      last.end = x + width;
    } else rows.push({ text, x, y, end: x + width, height });
  }
  return rows.map((row) => ({ ...row, text: row.text.replace(/\s+/gu, ' ').trim() }));
}

/** Finds headers and footers: the same words, apart from numbers, at the same height of several pages. */
function findRepeated(pages: readonly (readonly Row[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(MIN_REPEATS, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

const keyOf = ({ text, y }: Row): string => `${Math.round(y)} ${text.replace(/\d+/gu, '0')}`;

function medianHeight(rows: readonly Row[]): number {
  const weighed = rows.map(({ height, text }) => [height, text.length] as const).sort(([a], [b]) => a - b);
  const half = weighed.reduce((sum, [, length]) => sum + length, 0) / 2;
  let sum = 0;
  for (const [height, length] of weighed) {
    sum += length;
    if (sum >= half) return height;
  }
  return 0;
}
