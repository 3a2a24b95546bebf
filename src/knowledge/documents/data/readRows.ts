import { fieldRole } from '../blocks/fieldRole.ts';
import { formatTableRow } from '../blocks/formatTableRow.ts';
import { toQuestion } from './toQuestion.ts';
import type { DataItem } from './types.ts';

/** A row of a table, and its line in the file. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Rows above the header that are read past, such as a title. */
const MAX_ABOVE = 5;
const MAX_HEADER_CELL = 60;
const ASKS = /[?？]\s*$/u;

/** Turns the rows of a table into questions, or into rows that name their columns. */
export function readRows(rows: readonly TableRow[], path: readonly string[] = []): readonly DataItem[] {
  const header = rows.slice(0, MAX_ABOVE).findIndex(({ cells }) => isQuestionHeader(cells));
  if (header >= 0) return readBelow(rows[header]?.cells ?? [], rows.slice(header + 1), path);
  if (isPairs(rows)) return readBelow(['question', 'answer'], rows, path);
  const [first, ...others] = rows;
  const isHeader = first !== undefined && others.length > 0 && looksLikeHeader(first.cells);
  return isHeader ? readBelow(first.cells, others, path) : readBelow([], rows, path);
}

/** Whether the cells name a column of questions and one of answers. */
export function isQuestionHeader(cells: readonly string[]): boolean {
  const roles = cells.map((cell) => (ASKS.test(cell) || cell.length > MAX_HEADER_CELL ? null : fieldRole(cell)?.role));
  return roles.includes('question') && roles.includes('answer');
}

function readBelow(header: readonly string[], rows: readonly TableRow[], path: readonly string[]): DataItem[] {
  const hasRoles = isQuestionHeader(header);
  return rows.flatMap(({ cells, line }): DataItem[] => {
    const fields = cells.map((cell, at) => [header[at] ?? '', cell] as const);
    const question = hasRoles ? toQuestion(fields, path, line) : null;
    if (question) return [question];
    const text = formatTableRow(
      header,
      cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()),
    );
    return text === '' ? [] : [{ kind: 'row', text, path, line }];
  });
}

/** Whether a table without header has a question and its answer in each row. */
function isPairs(rows: readonly TableRow[]): boolean {
  const asking = rows.filter(({ cells: [first = '', second = ''] }) => ASKS.test(first) && second.trim() !== '');
  return rows.length > 0 && asking.length > rows.length / 2;
}

const looksLikeHeader = (cells: readonly string[]): boolean =>
  new Set(cells).size === cells.length &&
  cells.every(
    (cell) =>
      cell.trim() !== '' && cell.length <= MAX_HEADER_CELL && !/^[\d\s.,:/%€$£-]+$/u.test(cell) && !ASKS.test(cell),
  );
