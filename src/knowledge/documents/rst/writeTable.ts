import { isBlank } from './indent.ts';
import type { WriteLines } from './types.ts';

const GRID = /^\+(?:[-=]{1,}\+)+$/u;
const SIMPLE = /^=+(?: +=+)+$/u;

/** Whether a table begins with this line. */
export const isTableStart = (line: string): boolean => GRID.test(line.trimEnd()) || SIMPLE.test(line.trimEnd());

/** Writes the table that begins at a line. @returns its HTML, and the line after it */
export function writeTable(lines: readonly string[], from: number, write: WriteLines): { html: string; end: number } {
  const rule = (lines[from] ?? '').trimEnd();
  return GRID.test(rule) ? writeGrid(lines, from, write) : writeSimple(lines, from, rule, write);
}

/** Writes rows of cells; those of the header are `th`. */
export function writeRows(rows: readonly (readonly string[])[], headerRows: number): string {
  const cells = (row: readonly string[], tag: string): string => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  return `<table>${rows.map((row, at) => `<tr>${cells(row, at < headerRows ? 'th' : 'td')}</tr>`).join('')}</table>`;
}

function writeGrid(lines: readonly string[], from: number, write: WriteLines): { html: string; end: number } {
  const rows: string[][] = [];
  let open: string[][] = [];
  let headerRows = 0;
  let end = from + 1;
  for (; end < lines.length && /^[+|]/u.test(lines[end] ?? ''); end += 1) {
    const line = (lines[end] ?? '').trimEnd();
    if (line.startsWith('|')) {
      line
        .slice(1, -1)
        .split('|')
        .forEach((cell, column) => {
          open[column] ??= [];
          open[column].push(cell.trim());
        });
    } else {
      if (open.length > 0) rows.push(open.map(write));
      open = [];
      if (/^\+=/u.test(line)) headerRows = rows.length;
    }
  }
  return { html: writeRows(rows, headerRows), end };
}

function writeSimple(
  lines: readonly string[],
  from: number,
  rule: string,
  write: WriteLines,
): { html: string; end: number } {
  const starts = [...rule.matchAll(/=+/gu)].map(({ index }) => index);
  const rows: string[][][] = [];
  let headerRows = 0;
  let end = from + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (SIMPLE.test(line.trimEnd())) {
      // The rule below the header is followed by a row, that at the end of the table by a blank line.
      if (isBlank(lines[end + 1])) return { html: finish(), end: end + 1 };
      headerRows = rows.length;
      continue;
    }
    if (isBlank(line) || /^-+(?: +-+)*$/u.test(line.trimEnd())) continue;
    const cells = starts.map((start, column) => line.slice(start, starts[column + 1]).trim());
    const last = rows.at(-1);
    // A row without text in its first column goes on with the one before.
    if (cells[0] === '' && last) cells.forEach((cell, column) => void last[column]?.push(cell));
    else rows.push(cells.map((cell) => [cell]));
  }
  return { html: finish(), end };

  function finish(): string {
    return writeRows(
      rows.map((row) => row.map(write)),
      headerRows,
    );
  }
}
