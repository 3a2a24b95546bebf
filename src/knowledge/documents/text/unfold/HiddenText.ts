import type { Line } from '../../../markdown/scanLines.ts';
import type { Opening } from '../dialects/types.ts';

const CODE_SPAN = /(`+)(?!`)[^`]{1,500}\1/gu;
/** Comments of HTML and JSX. */
const COMMENTS = [
  ['<!--', '-->', /-->/u],
  ['{/*', '*/}', /\*\/\}/u],
] as const;
type Comment = (typeof COMMENTS)[number];

/** Finds what a page does not show, or shows as code, to its closing mark. What is never closed is text. */
export class HiddenText {
  readonly #lines: readonly Line[];
  /** Index of the last line that has a closing mark, by its pattern. */
  readonly #last = new Map<string, number>();

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /**
   * Removes the comments that begin in a line.
   * @param next index of the line after it
   */
  removeComments(text: string, next: number): { text: string; next: number } {
    let [kept, following] = [text, next];
    for (const comment of COMMENTS) {
      if (kept.includes(comment[0])) ({ text: kept, next: following } = this.#remove(kept, following, comment));
    }
    return { text: kept, next: following };
  }

  /** Takes the content of a container whose content is hidden or code. */
  take({ kind, group, rest }: Opening, next: number): { code: string | null; rest: string; next: number } {
    const found = this.#find(closingOf(group), rest, next);
    if (found === null) return { code: null, rest, next };
    const content = [rest, ...this.#textsOf(next, found.line)];
    content[content.length - 1] = (content.at(-1) ?? '').slice(0, found.offset);
    const code = kind === 'code' ? toCode(content) : null;
    const last = found.line < next ? rest : (this.#lines[found.line]?.text ?? '');
    return { code, rest: last.slice(found.offset + found.length), next: Math.max(next, found.line + 1) };
  }

  #remove(text: string, next: number, [opens, closes, mark]: Comment): { text: string; next: number } {
    const masked = text.replace(CODE_SPAN, (span) => '\uE000'.repeat(span.length));
    const parts: string[] = [];
    let start = 0;
    for (;;) {
      const from = masked.indexOf(opens, start);
      const to = from < 0 ? -1 : text.indexOf(closes, from + opens.length);
      if (to < 0) {
        const found = from < 0 ? null : this.#find(mark, '', next);
        if (!found) return { text: [...parts, text.slice(start)].join(''), next };
        const after = (this.#lines[found.line]?.text ?? '').slice(found.offset + closes.length);
        return { text: [...parts, text.slice(start, from), after].join(''), next: found.line + 1 };
      }
      parts.push(text.slice(start, from));
      start = to + closes.length;
    }
  }

  /** Finds the first closing mark in the rest of a line, or in the lines from `next` on; its line is `next - 1` if in `rest`. */
  #find(mark: RegExp, rest: string, next: number): { line: number; offset: number; length: number } | null {
    const inRest = mark.exec(rest);
    if (inRest) return { line: next - 1, offset: inRest.index, length: inRest[0].length };
    let last = this.#last.get(mark.source);
    if (last === undefined) {
      last = this.#lines.findLastIndex(({ text }) => mark.test(text));
      this.#last.set(mark.source, last);
    }
    for (let line = next; line <= last; line += 1) {
      const found = mark.exec(this.#lines[line]?.text ?? '');
      if (found) return { line, offset: found.index, length: found[0].length };
    }
    return null;
  }

  #textsOf(from: number, to: number): string[] {
    return this.#lines.slice(from, to + 1).map(({ text }) => text);
  }
}

/** Returns a pattern of the mark that closes a container. */
function closingOf(group: string): RegExp {
  if (/^(?::::|\/\/\/|fence |--8<)/u.test(group)) return new RegExp(`^[ \\t]*${group.split(' ').at(-1)}[ \\t]*$`, 'u');
  const [notation = '', name = ''] = group.split(' ');
  if (notation === '{%') return new RegExp(`\\{%[-~+]?[ \\t]*end${name}\\b[^%]*%\\}`, 'u');
  if (notation === '{{') return new RegExp(`\\{\\{[<%][ \\t]*/[ \\t]*${name}\\b[^}]*\\}\\}`, 'u');
  return new RegExp(`</${notation}\\b[^<>]*>`, 'iu');
}

function toCode(content: readonly string[]): string {
  const lines = content.map((line) => line.replace(/<\/?code\b[^<>]*>/giu, '').trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const fence = lines.some((line) => line.includes('```')) ? '~~~~' : '```';
  const last = lines.findLastIndex((line) => line !== '');
  return [fence, ...lines.slice(Math.max(0, first), last + 1), fence].join('\n');
}
