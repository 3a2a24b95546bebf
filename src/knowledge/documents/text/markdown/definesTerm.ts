import type { DocumentLine } from '../types.ts';

/** Definition of the term above: `: text`. */
export const DEFINITION = /^ {0,3}:[ \t]+(\S.*)$/u;
const ITEM = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]/u;
const MAX_TERM = 100;

/** Whether a line is a term, and the next one, perhaps after a blank one, its definition. */
export function definesTerm(lines: readonly DocumentLine[], at: number): boolean {
  const term = lines[at]?.text ?? '';
  if (term.length > MAX_TERM || ITEM.test(term) || DEFINITION.test(term)) return false;
  const next = lines[at + 1]?.role === 'prose' && lines[at + 1]?.text.trim() === '' ? lines[at + 2] : lines[at + 1];
  return next?.role === 'prose' && DEFINITION.test(next.text);
}
