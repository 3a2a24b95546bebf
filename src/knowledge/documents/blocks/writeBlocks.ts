import type { Block } from '../types.ts';

/** Deepest level of a list that is indented further. */
const MAX_LEVEL = 4;

/** Writes blocks as Markdown, with a blank line between paragraphs and none between list items. */
export function writeBlocks(blocks: readonly Block[]): string {
  /** Columns at which the items of each level stand, and of what is within them. */
  const columns = [0];
  return blocks
    .map((block, at) => {
      const { kind, level, markdown } = block;
      const depth = Math.min(level, MAX_LEVEL, columns.length - 1);
      const column = kind === 'item' || kind === 'text' ? (columns[depth] ?? 0) : 0;
      const bullet = block.ordinal === undefined ? '- ' : `${block.ordinal}. `;
      if (kind === 'item') columns.splice(depth + 1, columns.length, column + bullet.length);
      else if (kind === 'text' && level === 0) columns.splice(1);
      const text = kind === 'item' ? `${' '.repeat(column)}${bullet}${markdown}` : `${' '.repeat(column)}${markdown}`;
      const before = blocks[at - 1];
      if (before === undefined) return text;
      const isList = kind === 'item' || kind === 'code' || column > 0;
      return isList && (before.kind === 'item' || kind === 'item' || column > 0) ? `\n${text}` : `\n\n${text}`;
    })
    .join('');
}
