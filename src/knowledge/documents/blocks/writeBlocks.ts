import type { Block } from '../types.ts';

/** Writes blocks as Markdown, with a blank line between paragraphs and none between list items. */
export function writeBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, level, markdown }, at) => {
      const text = kind === 'item' ? `${'  '.repeat(Math.min(level, 4))}- ${markdown}` : markdown;
      const before = blocks[at - 1];
      if (before === undefined) return text;
      return before.kind === 'item' || kind === 'item' ? `\n${text}` : `\n\n${text}`;
    })
    .join('');
}
