import { parse } from 'csv-parse/sync';
import { dedent, isBlank } from './indent.ts';
import type { Directive, WriteLines } from './types.ts';
import { escapeHtml } from './writeInline.ts';
import { writeRows } from './writeTable.ts';

const BOX = /^(?:attention|caution|danger|error|hint|important|note|tip|warning|seealso|deprecated)$/u;
const CODE =
  /^(?:code|code-block|sourcecode|parsed-literal|prompt|console|math|doctest|testcode|ipython|command-output)$/u;
/** Directives that show something else than text, or that only lead to other pages. */
const LEFT_OUT =
  /^(?:toctree|contents|sectnum|image|include|literalinclude|raw|index|meta|highlight|default-role|role|title|tags|autosummary|currentmodule|module|bibliography|graphviz|mermaid|plantuml|uml|youtube|video)$/u;
/** Boxes that open on a click. */
const OPENED = /^(?:dropdown|collapse|details|spoiler|toggle)$/u;
const OPTION = /^:([\w-]{1,60}):(?:\s+(.*))?$/u;

/** Reads a directive from its first line and the lines that are indented below it. */
export function readDirective(name: string, argument: string, below: readonly string[]): Directive {
  const lines = dedent(below);
  const options = new Map<string, string>();
  let at = 0;
  let more = argument;
  // An argument may go on in the next lines.
  for (; argument !== '' && !isBlank(lines[at]) && !OPTION.test(lines[at] ?? ''); at += 1) more += ` ${lines[at]}`;
  for (let option = OPTION.exec(lines[at] ?? ''); option; option = OPTION.exec(lines[at] ?? '')) {
    options.set(option[1] ?? '', option[2] ?? '');
    at += 1;
  }
  return { name: name.toLowerCase(), argument: more.trim(), options, body: lines.slice(at) };
}

/** Writes a directive as HTML; of one that is not known, its text is kept. */
export function writeDirective({ name, argument, options, body }: Directive, write: WriteLines): string {
  if (LEFT_OUT.test(name)) return '';
  if (CODE.test(name)) return `<pre>${escapeHtml(body.join('\n').replace(/^\n+|\s+$/gu, ''))}</pre>`;
  if (BOX.test(name))
    return writeBox(
      name,
      [argument, ...body].filter((line, at) => at > 0 || line !== ''),
      write,
    );
  if (/^version(?:added|changed|removed)$/u.test(name))
    return write([`${name.slice(0, 7)} ${name.slice(7)} ${argument}`, ...body]);
  if (name === 'csv-table') return writeCsvTable(body, options, write);
  const content = write(body);
  if (OPENED.test(name) && argument !== '')
    return `<details><summary>${strip(write([argument]))}</summary>${content}</details>`;
  if (name === 'list-table') return writeListTable(content, Number(options.get('header-rows') ?? 0));
  if (name === 'figure' || /^(?:only|container|class|tabs|tab-set|grid|grid-item|card|rst-class|table)$/u.test(name))
    return content;
  const title = argument === '' ? '' : `<p><strong>${strip(write([argument]))}</strong></p>`;
  return title + content;
}

function writeBox(name: string, body: readonly string[], write: WriteLines): string {
  const label = name === 'seealso' ? 'See also' : name.charAt(0).toUpperCase() + name.slice(1);
  const content = write(body);
  return content.startsWith('<p>') ? content.replace('<p>', `<p>${label}: `) : `<p>${label}:</p>${content}`;
}

/** Turns a list of lists into a table. */
function writeListTable(content: string, headerRows: number): string {
  const rows = content
    .split(/<li><ul>/u)
    .slice(1)
    .map((row) =>
      row
        .split('<li>')
        .slice(1)
        .map((cell) => cell.replace(/<\/?(?:ul|li)>/gu, '')),
    );
  return rows.length === 0 ? content : writeRows(rows, headerRows);
}

function writeCsvTable(body: readonly string[], options: Directive['options'], write: WriteLines): string {
  const read = (text: string): string[][] => {
    try {
      return parse(text, { relax_column_count: true, relax_quotes: true, trim: true, skip_empty_lines: true });
    } catch {
      return text.split('\n').map((line) => line.split(','));
    }
  };
  const header = read(options.get('header') ?? '');
  const rows = [...header, ...read(body.join('\n'))].map((row) => row.map((cell) => write(cell.split('\n'))));
  return writeRows(rows, header.length + Number(options.get('header-rows') ?? 0));
}

const strip = (html: string): string => html.replace(/<\/?p>/gu, '');
