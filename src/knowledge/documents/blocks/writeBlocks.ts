import type { Block } from '../types.ts';

/** Deepest level of a list that is indented further. */
const MAX_LEVEL = 4;

/** Writes blocks as Markdown, with a blank line between paragraphs and none between list items. */
export function writeBlocks(blocks: readonly Block[]): string {
  /** Items that are open, outermost first, and the column of what is within them. */
  let open: readonly { readonly level: number; readonly column: number }[] = [];
  return blocks
    .map((block, at) => {
      const { kind, level, markdown } = block;
      const around = open.filter((item) => item.level < level).slice(0, MAX_LEVEL);
      const column = kind === 'item' || kind === 'text' ? (around.at(-1)?.column ?? 0) : 0;
      const bullet = block.ordinal === undefined ? '- ' : `${block.ordinal}. `;
      if (kind === 'item') open = [...around, { level, column: column + bullet.length }];
      else if (kind === 'text' && level === 0) open = [];
      const text = kind === 'item' ? `${' '.repeat(column)}${bullet}${markdown}` : `${' '.repeat(column)}${markdown}`;
      const before = blocks[at - 1];
      if (before === undefined) return text;
      const isList = kind === 'item' || kind === 'code' || column > 0;
      return isList && (before.kind === 'item' || kind === 'item' || column > 0) ? `\n${text}` : `\n\n${text}`;
    })
    .join('');
}
