import type { Block } from '../../types.ts';
import { toTitle } from './toTitle.ts';

/** Returns the text of a heading, or of a bold line that serves as one; else null. A colon makes it an introduction. */
export function headingOf(block: Block): string | null {
  if (block.kind === 'heading') return toTitle(block.markdown);
  if (block.kind !== 'text' || !/^(\*\*|__)[^*_]{1,100}[^*_.,;:]\1$/u.test(block.markdown)) return null;
  return toTitle(block.markdown);
}
