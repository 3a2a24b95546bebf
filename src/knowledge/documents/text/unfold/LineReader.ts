import type { Line } from '../../../markdown/scanLines.ts';
import { countModuleLines } from '../dialects/countModuleLines.ts';
import { isInclusion } from '../dialects/isInclusion.ts';
import { readAlert } from '../dialects/readAlert.ts';
import { isOption, readNamed } from '../dialects/readDirective.ts';
import { readMarker } from '../dialects/readMarker.ts';
import { splitTags } from '../dialects/readTag.ts';
import type { DocumentLine } from '../types.ts';
import { columnOf, expandTabs } from './columns.ts';
import { HiddenText } from './HiddenText.ts';
import { joinTag } from './joinTag.ts';
import { LineWriter } from './LineWriter.ts';
import { Quotation } from './Quotation.ts';
import { type Fence, isDirective, readFence, takeCode } from './readFence.ts';
import { readQuote } from './readQuote.ts';

const ITEM = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]/u;

/** Reads the lines of a document one after the other, and writes what they mean without their dialect. */
export class LineReader {
  readonly #lines: readonly Line[];
  readonly #writer = new LineWriter();
  readonly #hidden: HiddenText;
  readonly #quotation = new Quotation(this.#writer);
  #inList = false;
  /** True below a line that begins with a tag, up to a blank one. */
  #inHtml = false;
  /** True directly below a directive. */
  #skipsOptions = false;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#hidden = new HiddenText(lines);
  }

  /** Reads the line at an index, and those that belong to it. Returns the index of the next one. */
  read(at: number): number {
    const { number, text: source } = this.#lines[at] as Line;
    const raw = expandTabs(source);
    if (raw.trim() === '') {
      this.#inHtml = false;
      this.#quotation.turn(false, number);
      this.#writer.blank(number);
      return at + 1;
    }
    const writer = this.#writer;
    const start = columnOf(raw);
    writer.end(writer.containers.leave(start), number);
    const content = writer.containers.dedent(raw, start);
    const quoted = readQuote(content, this.#inList);
    this.#quotation.turn(quoted !== null, number);
    const text = quoted?.text ?? content;
    const column = columnOf(text);
    if (ITEM.test(text)) this.#inList = true;
    else if (column < 2 && writer.lines.at(-1)?.text === '') this.#inList = false;
    // Outside of lists and HTML four spaces are code, which the next step reads.
    if (column >= 4 && !this.#inList && !this.#inHtml && !writer.isInHtmlList) {
      writer.prose(text, number);
      return at + 1;
    }
    if (/^ *<[\w/]/u.test(text)) this.#inHtml = true;
    const fence = readFence(text);
    if (fence) return this.#readFenced(text, fence, at, number);
    if (this.#skipsOptions && isOption(text)) return at + 1;
    this.#skipsOptions = false;
    const title = quoted && readAlert(text);
    if (title !== null) {
      this.#quotation.title(title, number);
      return at + 1;
    }
    if (column === 0 && /^(?:im|ex)port\b/u.test(text)) {
      const count = countModuleLines(this.#lines, at);
      if (count > 0) writer.blank(number);
      if (count > 0) return at + count;
    }
    const words = text.trim();
    if (isInclusion(words)) {
      if (/^\{:\s*toc/iu.test(words)) writer.dropItem();
      writer.blank(number);
      return at + 1;
    }
    const joined = joinTag(this.#lines, at, text, this.#contentOf);
    const visible = this.#hidden.removeComments(joined.text, joined.next);
    let { next } = visible;
    const shown = this.#inHtml ? visible.text.trimStart() : visible.text;
    for (const part of splitTags(shown)) next = this.#readPart(part, column, number, next);
    return next;
  }

  finish(): readonly DocumentLine[] {
    const number = this.#lines.at(-1)?.number ?? 1;
    this.#quotation.turn(false, number);
    this.#writer.blank(number);
    return this.#writer.lines;
  }

  /** Returns a line without the marks of what is around it; null if it is no part of that. */
  readonly #contentOf = (text: string): string | null => {
    const raw = expandTabs(text);
    const column = columnOf(raw);
    if (raw.trim() !== '' && !this.#writer.containers.holds(column)) return null;
    const content = this.#writer.containers.dedent(raw, column);
    return this.#quotation.isOpen ? (readQuote(content, true)?.text ?? null) : content;
  };

  #readFenced(text: string, fence: Fence, at: number, number: number): number {
    const writer = this.#writer;
    const group = `fence ${text.trim()}`;
    if (writer.containers.has(group)) writer.apply({ action: 'close', group, rest: '' }, fence.column, number);
    else if (isDirective(fence)) {
      const marker = { ...readNamed(fence.info), group: `fence ${fence.mark}` };
      this.#skipsOptions = true;
      if (marker.kind !== 'hidden') writer.apply(marker, fence.column, number);
      else return takeCode(this.#lines, at, fence, this.#contentOf).next;
    } else {
      const { code, next } = takeCode(this.#lines, at, fence, this.#contentOf);
      writer.blank(number);
      writer.add('code', code, number);
      return next;
    }
    return at + 1;
  }

  /** Reads the marks at the start of a part of a line, then its words. Returns the index of the next line to read. */
  #readPart(part: string, column: number, number: number, next: number): number {
    const writer = this.#writer;
    let [rest, following] = [part, next];
    for (;;) {
      const words = rest.trim();
      const below = this.#lines[following]?.text ?? '';
      const marker =
        words === '' ? null : readMarker(words, below.trim() === '' || columnOf(expandTabs(below)) >= column + 2);
      if (!marker) {
        if (words !== '') writer.prose(rest, number);
        else if (part.trim() === '') writer.blank(number);
        return following;
      }
      if (marker.action === 'open' && (marker.kind === 'hidden' || marker.kind === 'code')) {
        const taken = this.#hidden.take(marker, following);
        writer.blank(number);
        if (taken.code !== null) writer.add('code', taken.code, number);
        [rest, following] = [taken.rest, taken.next];
      } else {
        this.#skipsOptions = marker.action === 'open' && /^(?::::|\/\/\/)$/u.test(marker.group);
        writer.apply(marker, column, number);
        rest = marker.rest;
      }
    }
  }
}
