import { readLabel } from '../../blocks/readLabel.ts';
import type { Block } from '../../types.ts';
import type { DocumentLine } from '../types.ts';
import { BlockWriter } from './BlockWriter.ts';
import { DEFINITION, definesTerm } from './definesTerm.ts';
import { type ItemPlace, ListLevels } from './ListLevels.ts';
import { readTable } from './readTable.ts';
import type { Definitions } from './takeDefinitions.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/u;
const UNDERLINE = /^ {0,3}(?:(=+)|-+)[ \t]*$/u;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/u;
const ITEM = /^([ \t]*)([-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/u;
const CODE = /^(?: {4}|\t)/u;
/** Maximum characters of a hand-wrapped line; the line after a longer one is a paragraph of its own. */
const MAX_WRAPPED = 120;

/** A paragraph or item whose lines are being read. */
interface Open extends Partial<ItemPlace> {
  readonly kind: 'text' | 'item';
  readonly line: number;
  readonly parts: string[];
  last: string;
}

/** Turns the lines of plain Markdown into blocks. Linear. */
export function readBlocks(definitions: Definitions): readonly Block[] {
  const { lines } = definitions;
  const writer = new BlockWriter(definitions);
  const levels = new ListLevels();
  let open: Open | null = null;
  let inDefinition = false;
  const close = (): void => {
    if (open) writer.add(open.kind, open.parts.join(' '), open);
    open = null;
  };
  const heading = (text: string, line: number, level: number, asks = false): void => {
    close();
    levels.close();
    inDefinition = false;
    writer.heading(text, { line, level, asks });
  };
  const begin = (kind: 'text' | 'item', text: string, line: number, last: string, place: Partial<ItemPlace>): void => {
    close();
    open = { kind, line, parts: [text], last, ...place };
  };

  for (let at = 0; at < lines.length; at += 1) {
    const { text, number, role } = lines[at] as DocumentLine;
    if (role !== 'prose') {
      close();
      if (role === 'code') writer.add('code', text, { line: number });
      else if (role === 'label') writer.label(lines[at] as DocumentLine);
      else if (role === 'end') writer.end();
      else heading(text, number, 7, true);
      continue;
    }
    if (text.trim() === '') {
      close();
      continue;
    }
    const current = open as Open | null;
    const title = HEADING.exec(text);
    const underline = current?.kind === 'text' && !current.level ? UNDERLINE.exec(text) : null;
    if (title) heading(title[2] ?? '', number, title[1]?.length ?? 1);
    else if (current && underline) {
      open = null;
      heading(current.parts.join(' '), current.line, underline[1] ? 1 : 2);
    } else if (RULE.test(text)) {
      close();
      levels.close();
    } else {
      const table = text.includes('|') ? readTableAt(at) : null;
      if (table !== null) at = table - 1;
      else at = readProse(text, number, at);
    }
  }
  close();
  writer.finish();
  return writer.list.blocks;

  function readTableAt(at: number): number | null {
    const end = readTable(lines, at, writer, close);
    if (end !== null) levels.close();
    return end;
  }

  /** Reads a line of a paragraph, list or definition. Returns the index of the last line read. */
  function readProse(text: string, number: number, at: number): number {
    const indent = text.length - text.trimStart().length;
    const definition = DEFINITION.exec(text);
    if (inDefinition && definition) {
      begin('text', definition[1] ?? '', number, text, {});
      return at;
    }
    if (inDefinition && indent < 2 && !open && !definesTerm(lines, at)) {
      inDefinition = false;
      writer.end();
    }
    if (!open && definesTerm(lines, at)) {
      heading(text, number, 7, true);
      inDefinition = true;
      return at;
    }
    const words = text.trim().replace(/(?<!\\)\\$/u, '');
    const item = ITEM.exec(text);
    const current = open as Open | null;
    // In a paragraph only “1.” begins a list: other numbers may be part of a sentence.
    if (
      item &&
      (current?.kind !== 'text' || levels.isOpen || !/^\d/u.test(item[2] ?? '') || /^1[.)]/u.test(item[2] ?? ''))
    ) {
      begin(
        'item',
        (item[3] ?? '').replace(/^(?:> ?)+/u, ''),
        number,
        text,
        levels.place((item[1] ?? '').length, item[2] ?? '-'),
      );
      // A numbered question ends with its line.
      if (/^\d/u.test(item[2] ?? '') && /[?？][*_]*[ \t]*$/u.test(text)) close();
      return at;
    }
    const goesOn =
      current !== null && !readLabel(words) && (current.last.length <= MAX_WRAPPED || current.kind === 'item');
    if (current && goesOn) {
      current.parts.push(words);
      current.last = text;
      return at;
    }
    if (indent >= 4 && !levels.isOpen && !inDefinition) {
      close();
      const code: string[] = [];
      let end = at;
      for (; lines[end]?.role === 'prose' && CODE.test(lines[end]?.text ?? ''); end += 1)
        code.push((lines[end]?.text ?? '').replace(CODE, '').trimEnd());
      writer.add('code', ['```', ...code, '```'].join('\n'), { line: number });
      return end - 1;
    }
    const level = levels.depthOf(indent);
    begin('text', words, number, text, level > 0 ? { level } : {});
    return at;
  }
}
