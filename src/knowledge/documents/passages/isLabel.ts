import type { Block } from '../types.ts';

/** Maximum characters of a line that names the subject of the next paragraph. */
const MAX_LABEL = 80;
const CODE_ALONE = /^`[^`]+`$/u;

/**
 * Whether a block is a label: a short line without punctuation at its end, such as the name of a problem, above the
 * paragraph that belongs to it. A caption that names its kind (`Photo: Ann Miller`) is not a label.
 */
export function isLabel(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!isFragment(block) || next?.kind !== 'text' || isFragment(next)) return false;
  return CODE_ALONE.test(block?.markdown ?? '') || !/:\s/u.test(block?.markdown ?? '');
}

const isFragment = (block: Block | undefined): boolean =>
  block?.kind === 'text' && block.markdown.length <= MAX_LABEL && !/[.!?…。！？][\s"”’)\]*_`]*$/u.test(block.markdown);
