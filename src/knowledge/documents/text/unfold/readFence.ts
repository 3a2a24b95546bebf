import type { Line } from '../../../markdown/scanLines.ts';

/** Opening line of a code fence, perhaps within a list item. */
export interface Fence {
  readonly mark: string;
  /** Columns before it. */
  readonly column: number;
  /** Words after it: a language, and whatever tools add. */
  readonly info: string;
}

const FENCE = /^([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*)$/u;

/** Reads the opening line of a code fence; null if it is none. */
export function readFence(text: string): Fence | null {
  const match = FENCE.exec(text);
  if (!match) return null;
  const [, space = '', bullet = '', mark = '', info = ''] = match;
  return { mark, column: space.length + bullet.length, info: info.trim() };
}

/** Whether a fence is a directive of MyST, ```{note}, whose content is no code. */
export function isDirective({ info }: Fence): boolean {
  return /^\{(?!(?:code|code-block|code-cell|sourcecode|prompt|math|mermaid)\})[a-z][\w:-]*\}/u.test(info);
}

/** Whether a line closes a fence. */
function closesFence(text: string, { mark }: Fence): boolean {
  const words = text.trim();
  return words.length >= mark.length && words === (mark[0] ?? '').repeat(words.length);
}

/**
 * Takes the code below a fence.
 * @param contentOf returns a line without the marks of the containers around it; null if it is no part of them
 * @returns the block with its fences and only the language after the first, and the index of the line after it
 */
export function takeCode(
  lines: readonly Line[],
  at: number,
  fence: Fence,
  contentOf: (text: string) => string | null,
): { code: string; next: number } {
  const [language = ''] = /^[\w#+.-]*/u.exec(fence.info.replace(/^\{?\.?/u, '')) ?? [];
  const code = [fence.mark + language];
  const indent = new RegExp(`^[ \\t]{0,${fence.column}}`, 'u');
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const content = contentOf(lines[next]?.text ?? '');
    if (content === null) break;
    if (closesFence(content, fence)) {
      next += 1;
      break;
    }
    code.push(content.replace(indent, '').trimEnd());
  }
  return { code: [...code, fence.mark].join('\n'), next };
}
