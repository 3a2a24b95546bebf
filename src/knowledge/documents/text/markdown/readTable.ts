import { findAskingColumns } from '../../blocks/findAskingColumns.ts';
import { formatTableRow } from '../../blocks/formatTableRow.ts';
import type { DocumentLine } from '../types.ts';
import type { BlockWriter } from './BlockWriter.ts';

const RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
const BREAK = /<br[ \t]*\/?>/giu;
const BULLET = /^(?:[-*+•]|(\d{1,9})[.)])[ \t]+/u;

/**
 * Reads the table whose header stands at `at`: a row is an item that repeats the header, or a question with its answer if
 * the table is made of those.
 * @param close ends the paragraph above
 * @returns the index of the line after the table; null if there is no table
 */
export function readTable(
  lines: readonly DocumentLine[],
  at: number,
  writer: BlockWriter,
  close: () => void,
): number | null {
  const [head, rule] = [lines[at], lines[at + 1]];
  if (!head?.text.includes('|') || rule?.role !== 'prose' || !rule.text.includes('|') || !RULE.test(rule.text))
    return null;
  const header = toCells(head.text);
  if (header.length !== toCells(rule.text).length) return null;
  close();
  writer.flush();
  const { list, inline: toInline } = writer;
  let end = at + 2;
  while (lines[end]?.role === 'prose' && lines[end]?.text.includes('|')) end += 1;
  const rows = lines.slice(at + 2, end).map(({ text, number }) => ({ cells: toCells(text), line: number }));
  const names = header.map(toInline);
  const columns = findAskingColumns(
    names,
    rows.map(({ cells }) => cells.map(toInline)),
  );
  if (columns === null) {
    list.add('item', toInline(header.filter((cell) => cell !== '').join('; ')), { line: head.number });
    for (const { cells, line } of rows) list.add('item', toInline(formatTableRow(header, cells)), { line });
    return end;
  }
  for (const { cells, line } of rows) {
    list.add('heading', toInline(cells[columns.question] ?? ''), { line, level: 7, asks: true });
    for (const part of (cells[columns.answer] ?? '').split(BREAK)) {
      const bullet = BULLET.exec(part.trim());
      const ordinal = bullet?.[1] === undefined ? undefined : Number(bullet[1]);
      list.add(bullet ? 'item' : 'text', toInline(part.trim().slice(bullet?.[0].length ?? 0)), { line, ordinal });
    }
    const others = cells.map((cell, column) => (columns.others.includes(column) ? cell : ''));
    list.add('text', toInline(formatTableRow(header, others)), { line });
  }
  list.end();
  return end;
}

function toCells(row: string): string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
