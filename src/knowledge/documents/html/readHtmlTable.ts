import type { BlockList } from '../blocks/BlockList.ts';
import { fieldRole } from '../blocks/fieldRole.ts';
import { formatTableRow } from '../blocks/formatTableRow.ts';
import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import { type HtmlElement, isElement } from './dom/dom.ts';
import { readText } from './dom/readText.ts';

const CELL = /^T[HD]$/iu;
/** Elements that no row on one line can show: the table only arranges the page. */
const ARRANGED = 'table, h1, h2, h3, h4, h5, h6, details, pre, dl';
const QUESTION_MARK = /[?？]$/u;

/**
 * Adds a table: rows are items that name their columns, or questions with their answers if the table is one of questions.
 * @returns false if the table only arranges the page; nothing is added then
 */
export function readHtmlTable(table: HtmlElement, list: BlockList): boolean {
  if (table.querySelector(ARRANGED)) return false;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.childNodes].filter(isElement).filter(({ nodeName }) => CELL.test(nodeName)),
  );
  if (rows.every((cells) => cells.length <= 1)) return false;
  let header: readonly string[] = [];
  const read = rows.map((cells) => ({ cells, texts: cells.map(readText) }));
  let columns = findPairs(read.map(({ texts }) => texts));
  for (const { cells, texts } of read) {
    if (header.length === 0 && columns === null && cells.length > 1 && isHeader(cells, texts)) {
      header = texts;
      columns = findColumns(texts);
      if (columns === null) list.add('item', escapeMarkdown(texts.join('; ')));
    } else if (columns !== null && (texts[columns.answer] ?? '') !== '') {
      const { question, answer } = columns;
      list.add('heading', escapeMarkdown(texts[question] ?? ''), { level: 7, asks: true });
      list.add('text', escapeMarkdown(texts[answer] ?? ''));
      const others = texts.map((text, column) => (column === question || column === answer ? '' : text));
      list.add('text', escapeMarkdown(formatTableRow(header, others)));
      list.end();
    } else list.add('item', escapeMarkdown(formatTableRow(header, texts)));
  }
  return true;
}

interface Columns {
  readonly question: number;
  readonly answer: number;
}

const isHeader = (cells: readonly HtmlElement[], texts: readonly string[]): boolean =>
  cells.every((cell) => /^TH$/iu.test(cell.nodeName) || isBold(cell)) || findColumns(texts) !== null;

function isBold(cell: HtmlElement): boolean {
  const bold = cell.querySelector('strong, b');
  return bold !== null && readText(bold) === readText(cell);
}

/** Returns the columns of questions and answers by their names. */
function findColumns(names: readonly string[]): Columns | null {
  const roles = names.map((name) => (name.length > 60 || QUESTION_MARK.test(name) ? null : fieldRole(name)?.role));
  const [question, answer] = [roles.indexOf('question'), roles.indexOf('answer')];
  return question < 0 || answer < 0 ? null : { question, answer };
}

/** Returns the first two columns if every row, of at least two, has a question in the first and a text in the second. */
function findPairs(rows: readonly (readonly string[])[]): Columns | null {
  const asking = rows.filter(([first = '', second = '']) => QUESTION_MARK.test(first) && second !== '').length;
  return asking > 1 && asking === rows.length && findColumns(rows[0] ?? []) === null
    ? { question: 0, answer: 1 }
    : null;
}
