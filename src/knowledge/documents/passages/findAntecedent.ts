import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import type { Block } from '../types.ts';
import { cutLong } from './sentences/cutLong.ts';
import { isAnaphoric } from './sentences/isAnaphoric.ts';
import { splitSentences } from './sentences/splitSentences.ts';

/** Text that an anaphoric sentence refers back to; it is put before that sentence. */
export interface Antecedent {
  readonly markdown: string;
  /** False if it is only the heading. */
  readonly isSentence: boolean;
  /** Its paragraph if that is not the sentence's own; else empty. */
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
