import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import type { Block } from '../types.ts';
import { cutLong } from './cutLong.ts';
import { isAnaphoric } from './isAnaphoric.ts';
import { splitSentences } from './splitSentences.ts';

/** Text that a sentence refers back to. */
export interface Antecedent {
  readonly markdown: string;
  /** False if it is only the heading. */
  readonly isSentence: boolean;
  /** Its paragraph, if that is another one. */
  readonly paragraphs: readonly number[];
}

/** Returns the sentence before, or the last one of the paragraph before, or else the heading. */
export function findAntecedent(
  before: string | undefined,
  previous: Block | undefined,
  heading: string | undefined,
): Antecedent | null {
  if (before !== undefined) return { markdown: before, isSentence: true, paragraphs: [] };
  const last = previous?.kind === 'text' ? splitSentences(previous.markdown).flatMap(cutLong).at(-1) : undefined;
  if (previous && last !== undefined && !isAnaphoric(last)) {
    return { markdown: last, isSentence: true, paragraphs: [previous.number] };
  }
  return heading === undefined
    ? null
    : { markdown: `**${escapeMarkdown(heading)}:**`, isSentence: false, paragraphs: [] };
}
