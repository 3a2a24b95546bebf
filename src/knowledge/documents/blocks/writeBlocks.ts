import type { Block } from '../types.ts';

/** Writes blocks as Markdown, with a blank line between paragraphs and none between list items. */
export function writeBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, level, ordinal, markdown }, at) => {
      const mark = ordinal === undefined ? '-' : `${ordinal}.`;
      const text = kind === 'item' ? `${'  '.repeat(Math.min(level, 4))}${mark} ${markdown}` : markdown;
      const before = blocks[at - 1];
      if (before === undefined) return text;
      return before.kind === 'item' || kind === 'item' ? `\n${text}` : `\n\n${text}`;
    })
    .join('');
}
