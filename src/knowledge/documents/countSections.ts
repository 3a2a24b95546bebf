import type { ParsedEntry } from '../entries/types.ts';
import type { Block } from './types.ts';

/** Sections of a document: how many have text, and those of which nothing is quoted. */
export interface SectionCount {
  readonly total: number;
  /** Their headings. */
  readonly leftOut: readonly Block[];
}

/** Counts the headings that have text below them, and finds those of whose text no entry has a paragraph. Linear. */
export function countSections(blocks: readonly Block[], entries: readonly ParsedEntry[]): SectionCount {
  const quoted = new Set(
    entries.flatMap(({ footnotes }) =>
      footnotes.flatMap(({ citations }) => citations.flatMap(({ paragraphs }) => paragraphs)),
    ),
  );
  const sections: { heading: Block; isRead: boolean }[] = [];
  let heading: Block | null = null;
  let current: { heading: Block; isRead: boolean } | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') [heading, current] = [block, null];
    else if (block.kind !== 'end' && heading) {
      if (current === null) {
        current = { heading, isRead: false };
        sections.push(current);
      }
      current.isRead ||= quoted.has(block.number);
    }
  }
  return { total: sections.length, leftOut: sections.filter(({ isRead }) => !isRead).map(({ heading }) => heading) };
}
