import type { Block } from '../types.ts';
import { collectItems } from './collectItems.ts';
import { createLineFinder } from './findLine.ts';
import { writeItems } from './writeItems.ts';

/** Keys of front matter whose lists hold questions with their answers. */
const LISTS = /^(?:faqs?|faq[-_ ]?(?:items|list)|questions|q(?:uestions?)?[-_ ]?and[-_ ]?a(?:nswers?)?|qa|q&a)$/iu;

/**
 * Reads the questions that front matter lists, as site generators do: `faqs:` with a question and an answer each.
 * @param text the whole file, to find lines in
 * @param before number of paragraphs before these
 */
export function readListedQuestions(
  fields: Readonly<Record<string, unknown>>,
  text: string,
  before: number,
): readonly Block[] {
  const listed = Object.entries(fields).filter(([name, value]) => LISTS.test(name) && Array.isArray(value));
  const { items } = collectItems(Object.fromEntries(listed), createLineFinder(text));
  return writeItems(
    items.filter(({ kind }) => kind === 'question'),
    before,
  ).blocks;
}
