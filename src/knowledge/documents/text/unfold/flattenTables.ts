import type { Line } from '../../../markdown/scanLines.ts';

/** Maximum lines and characters of a table in HTML that is read as one. */
const MAX_LINES = 2000;
const MAX_LENGTH = 200_000;
const BEGINS = /^ {0,3}<table\b/iu;
const ENDS = /<\/table\s*>\s*$/iu;
const TAG = /<(\/?)(table|thead|tbody|tfoot|tr|t[hd]|caption|colgroup|col)(?:\s[^<>]*)?>/giu;

/** Writes tables in HTML, whose cells are a line each, as tables of Markdown. Others stay as they are. */
export function flattenTables(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ literal, text }) => !literal && BEGINS.test(text))) return lines;
  const flat: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const end = !line.literal && BEGINS.test(line.text) ? findEnd(lines, at) : null;
    const table = end === null ? null : readRows(lines.slice(at, end));
    if (table === null || end === null) {
      flat.push(line);
      at += 1;
    } else {
      flat.push({ ...line, text: '' }, ...table, { ...line, text: '' });
      at = end;
    }
  }
  return flat;
}

/** Returns the index after a table's last line; null if it has none, or one that is no table alone. */
function findEnd(lines: readonly Line[], from: number): number | null {
  let length = 0;
  for (let at = from; at < Math.min(lines.length, from + MAX_LINES); at += 1) {
    const { text, literal } = lines[at] as Line;
    length += text.length;
    if (literal || length > MAX_LENGTH || text.trim() === '') return null;
    if (ENDS.test(text)) return at + 1;
  }
  return null;
}

/** Returns the rows as lines of a Markdown table; null if a cell could not be one, or there is but one column. */
function readRows(lines: readonly Line[]): readonly Line[] | null {
  const rows: { cells: string[]; line: Line; isHeader: boolean }[] = [];
  let depth = 0;
  let isInCell = false;
  for (const line of lines) {
    const add = (text: string): void => {
      const cells = rows.at(-1)?.cells;
      if (isInCell && cells) cells.push(`${cells.pop() ?? ''} ${text.replaceAll('|', '\\|')}`);
    };
    let from = 0;
    for (const { 0: tag, 1: closing, 2: name = '', index } of line.text.matchAll(TAG)) {
      add(line.text.slice(from, index));
      from = index + tag.length;
      const kind = name.toLowerCase();
      if (kind === 'table') depth += closing ? -1 : 1;
      if (depth > 1 || kind === 'caption') return null;
      if (kind === 'tr' && !closing) rows.push({ cells: [], line, isHeader: false });
      if (!/^t[hdr]$/u.test(kind)) continue;
      isInCell = !closing && kind !== 'tr';
      const row = rows.at(-1);
      if (!isInCell || !row) continue;
      row.cells.push('');
      if (kind === 'th' && row.cells.length === 1) row.isHeader = true;
    }
    add(line.text.slice(from));
  }
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width < 2) return null;
  const write = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
  const [first, ...others] = rows;
  const hasHeader = first?.isHeader === true && others.length > 0;
  const header = hasHeader ? first.cells : [];
  const at = (hasHeader ? first : rows[0])?.line as Line;
  const pad = (cells: readonly string[]) => Array.from({ length: width }, (_, column) => cells[column] ?? '');
  return [
    { ...at, text: write(pad(header)) },
    { ...at, text: write(Array<string>(width).fill('---')) },
    ...(hasHeader ? others : rows).map(({ cells, line }) => ({ ...line, text: write(pad(cells)) })),
  ];
}
