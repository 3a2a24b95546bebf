import type { Passage } from './types.ts';

/** A passage of fewer than twelve letters and digits means nothing on its own. */
const IS_MEANINGFUL = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){12}/u;
/** Two words, or the end of a sentence; all else that is so short is a page number or the like. */
const HAS_WORDS = /\p{L}[^\p{L}\p{N}]+[\p{L}\p{N}]|\p{L}{2,}.*[.!?:;。！？]/u;
/** Maximum characters of a passage that others are joined to. */
const MAX_JOINED = 900;

/**
 * Joins passages that are too short to be understood to the one before, or else to the next one of the section. Without a
 * neighbour they stand alone if a heading tells what they are about.
 */
export function joinShort(passages: readonly Passage[], heading: string | undefined): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const before = joined.at(-1);
    const isShort = !IS_MEANINGFUL.test(passage.markdown);
    if (isShort && !HAS_WORDS.test(passage.markdown)) continue;
    if (before && before.markdown.length < MAX_JOINED && (isShort || !IS_MEANINGFUL.test(before.markdown))) {
      joined[joined.length - 1] = {
        ...before,
        paragraphs: [...new Set([...before.paragraphs, ...passage.paragraphs])],
        markdown: `${before.markdown}\n\n${passage.markdown}`,
      };
    } else joined.push(passage);
  }
  return heading === undefined ? joined.filter(({ markdown }) => IS_MEANINGFUL.test(markdown)) : joined;
}
