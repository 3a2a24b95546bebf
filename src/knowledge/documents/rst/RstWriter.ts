import { dedent, endOfBlock, endOfParagraph, indentOf, isBlank } from './indent.ts';
import { RULE, readHeading } from './readHeading.ts';
import type { RstNames } from './types.ts';
import { readDirective, writeDirective } from './writeDirective.ts';
import { escapeHtml, writeInline } from './writeInline.ts';
import { LINE, writeLineBlock } from './writeLineBlock.ts';
import { isTableStart, writeTable } from './writeTable.ts';

const ITEM = /^([-*+•]|(?:\d{1,4}|[a-zA-Z#])[.)]|\((?:\d{1,4}|[a-zA-Z#])\))(?: +|$)/u;
const FIELD = /^:([^:\s][^:]{0,80}):(?: +(.*))?$/u;
const EXPLICIT = /^\.\.(?: +|$)/u;
const DIRECTIVE = /^\.\. (?:\|[^|]{1,100}\| )?([A-Za-z][\w:+.-]{0,60})::(?: +(.*))?$/u;
const NOTE = /^\.\. \[(\d{1,4}|#[\w-]{0,40}|\*|[\w-]{1,60})\]\s*(.*)$/u;
/** Maximum nesting; what is deeper is text of the level above. */
const MAX_DEPTH = 20;

/** Writes reStructuredText as HTML. */
export class RstWriter {
  readonly #names: RstNames;
  /** Kinds of underlines in the order of their first use: the first is the highest level. */
  readonly #levels: string[] = [];
  #depth = 0;

  constructor(names: RstNames) {
    this.#names = names;
  }

  /** Writes lines without tabs. */
  write = (lines: readonly string[]): string => {
    if (this.#depth >= MAX_DEPTH) return `<p>${escapeHtml(lines.join(' '))}</p>`;
    this.#depth += 1;
    let html = '';
    for (let at = 0; at < lines.length; ) {
      if (isBlank(lines[at])) at += 1;
      else {
        const { html: part, end } = this.#block(lines, at);
        html += part;
        at = end;
      }
    }
    this.#depth -= 1;
    return html;
  };

  #block(lines: readonly string[], at: number): { html: string; end: number } {
    const line = (lines[at] ?? '').trimEnd();
    const indent = indentOf(line);
    if (indent > 0) {
      const end = endOfBlock(lines, at, 0);
      return { html: this.write(dedent(lines.slice(at, end))), end };
    }
    const heading = this.#heading(lines, at);
    if (heading) return heading;
    if (EXPLICIT.test(line)) return this.#explicit(lines, at, line);
    if (isTableStart(line)) return writeTable(lines, at, this.write);
    if (RULE.test(line)) return { html: '', end: at + 1 };
    if (ITEM.test(line) && isItem(line)) return this.#list(lines, at);
    const field = FIELD.exec(line);
    if (field) return this.#field(lines, at, field);
    if (LINE.test(line)) return writeLineBlock(lines, at, this.#names);
    if (/^>>> /u.test(line)) return this.#code(lines, at, endOfParagraph(lines, at));
    if (!isBlank(lines[at + 1]) && indentOf(lines[at + 1] ?? '') > 0) return this.#definition(lines, at);
    return this.#paragraph(lines, at);
  }

  #heading(lines: readonly string[], at: number): { html: string; end: number } | null {
    const heading = readHeading(lines, at);
    if (heading === null) return null;
    const { kind, title, end } = heading;
    if (!this.#levels.includes(kind)) this.#levels.push(kind);
    const level = Math.min(6, this.#levels.indexOf(kind) + 1);
    return { html: `<h${level}>${writeInline(title, this.#names)}</h${level}>`, end };
  }

  /** Directives, footnotes, targets and comments. */
  #explicit(lines: readonly string[], at: number, line: string): { html: string; end: number } {
    const end = endOfBlock(lines, at + 1, 0);
    const below = lines.slice(at + 1, end);
    const directive = DIRECTIVE.exec(line);
    if (directive) {
      const isSubstitution = line.startsWith('.. |');
      const read = readDirective(directive[1] ?? '', directive[2] ?? '', below);
      return { html: isSubstitution ? '' : writeDirective(read, this.write), end };
    }
    const note = NOTE.exec(line);
    return { html: note ? this.write([note[2] ?? '', ...dedent(below)]) : '', end: Math.max(end, at + 1) };
  }

  #list(lines: readonly string[], at: number): { html: string; end: number } {
    const isNumbered = /^[^-*+•]/u.test(lines[at] ?? '');
    const start = /\d+/u.exec(ITEM.exec(lines[at] ?? '')?.[1] ?? '')?.[0] ?? '1';
    let html = '';
    let end = at;
    while (end < lines.length) {
      const mark = ITEM.exec(lines[end] ?? '');
      if (!mark || /^[^-*+•]/u.test(mark[0]) !== isNumbered) break;
      const next = endOfBlock(lines, end + 1, 0);
      const own = [
        `${' '.repeat(mark[0].length)}${(lines[end] ?? '').slice(mark[0].length)}`,
        ...lines.slice(end + 1, next),
      ];
      html += `<li>${this.write(dedent(own)).replace(/^<p>([\s\S]*?)<\/p>/u, '$1')}</li>`;
      end = Math.max(next, end + 1);
      while (isBlank(lines[end]) && end < lines.length) end += 1;
    }
    return { html: isNumbered ? `<ol start="${start}">${html}</ol>` : `<ul>${html}</ul>`, end };
  }

  #field(
    lines: readonly string[],
    at: number,
    [, name = '', value = '']: RegExpExecArray,
  ): { html: string; end: number } {
    const end = Math.max(endOfBlock(lines, at + 1, 0), at + 1);
    const text = this.write([value, ...dedent(lines.slice(at + 1, end))]);
    return {
      html: text === '' ? '' : `<ul><li>${escapeHtml(name)}: ${text.replace(/^<p>([\s\S]*?)<\/p>/u, '$1')}</li></ul>`,
      end,
    };
  }

  #definition(lines: readonly string[], at: number): { html: string; end: number } {
    const end = endOfBlock(lines, at + 1, 0);
    const term = writeInline((lines[at] ?? '').replace(/ : .*$/u, '').trim(), this.#names);
    return { html: `<dl><dt>${term}</dt><dd>${this.write(dedent(lines.slice(at + 1, end)))}</dd></dl>`, end };
  }

  #paragraph(lines: readonly string[], at: number): { html: string; end: number } {
    const end = endOfParagraph(lines, at);
    const text = lines
      .slice(at, end)
      .map((line) => line.trim())
      .join('\n');
    const hasCode = text.endsWith('::');
    const shown = hasCode ? text.replace(/(?:^|\s)::$/u, '').replace(/::$/u, ':') : text;
    const html = shown === '' ? '' : `<p>${writeInline(shown, this.#names)}</p>`;
    if (!hasCode) return { html, end };
    const code = this.#code(lines, end, endOfBlock(lines, end, 0));
    return { html: html + code.html, end: code.end };
  }

  #code(lines: readonly string[], from: number, end: number): { html: string; end: number } {
    const code = dedent(lines.slice(from, end)).join('\n').replace(/^\n+/u, '');
    return { html: code.trim() === '' ? '' : `<pre>${escapeHtml(code)}</pre>`, end: Math.max(from, end) };
  }
}

/** Whether a line that begins like an item is one: a letter with a full stop may be an initial. */
const isItem = (line: string): boolean => !/^[A-Za-z]\. [A-Z][a-z]+ [A-Z]/u.test(line);
