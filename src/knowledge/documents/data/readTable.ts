import { CsvError, parse } from 'csv-parse/sync';
import type { ProblemReport } from '../../problems/ProblemReport.ts';
import type { TableRow } from './readRows.ts';

/** Broken rows after which the rest of a file is left out. */
const MAX_BROKEN = 20;
const DELIMITERS = ['\t', ';', ',', '|'];
const NEWLINE = 10;

/** Place in a file: its offset in bytes and its line. */
interface Place {
  readonly at: number;
  readonly line: number;
}

/**
 * Reads CSV or TSV, whichever its first line tells. A row with unbalanced quotation marks is reported and left out; the rows
 * after it are read. Never throws.
 * @param text with `\n` line ends
 */
export function readTable(text: string, report: ProblemReport): readonly TableRow[] {
  const bytes = Buffer.from(text);
  const stated = /^sep=(.)\n/iu.exec(text);
  const delimiter = stated?.[1] ?? findDelimiter(text);
  const rows: TableRow[] = [];
  let place: Place = stated ? { at: bytes.indexOf(NEWLINE) + 1, line: 2 } : { at: 0, line: 1 };
  for (let broken = 0; place.at < bytes.length; broken += 1) {
    const stop = readSound(bytes, place, delimiter, rows);
    if (stop === null) return rows;
    if (broken >= MAX_BROKEN) {
      report.add(stop.line, 'table/too-many-broken-rows', MAX_BROKEN);
      return rows;
    }
    const newline = bytes.indexOf(NEWLINE, stop.at);
    const end = newline < 0 ? bytes.length : newline;
    const cells = readLoosely(bytes.subarray(stop.at, end), delimiter);
    if (cells) rows.push({ cells, line: stop.line });
    else report.add(stop.line, 'table/unbalanced-quote');
    place = { at: end + 1, line: stop.line + 1 };
  }
  return rows;
}

/** Adds rows until one is broken; returns where that one begins, or null at the end of the file. */
function readSound(bytes: Buffer, from: Place, delimiter: string, rows: TableRow[]): Place | null {
  let { at, line } = from;
  const skipBlank = (): void => {
    for (; bytes[at] === NEWLINE; at += 1) line += 1;
  };
  try {
    parse(bytes.subarray(from.at), {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      on_record: (({ record, info }: { record: readonly string[]; info: { bytes: number } }) => {
        skipBlank();
        rows.push({ cells: record, line });
        for (const end = from.at + info.bytes; at < end; at += 1) if (bytes[at] === NEWLINE) line += 1;
        return null;
      }) as never,
    });
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    skipBlank();
    return { at, line };
  }
}

/** Reads a line whose quotation marks are ordinary characters, such as `5" pipe`; null if they cannot be. */
function readLoosely(line: Buffer, delimiter: string): readonly string[] | null {
  try {
    const [cells = null] = parse(line, { delimiter, relax_column_count: true, relax_quotes: true });
    return cells;
  } catch {
    return null;
  }
}

/** Returns the delimiter that the first line with one has most often, outside quotation marks. */
function findDelimiter(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/gu, '');
  const line = head.split('\n').find((one) => DELIMITERS.some((mark) => one.includes(mark))) ?? '';
  const counts = DELIMITERS.map((mark) => line.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
