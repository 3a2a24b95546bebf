import type { Block, BlockKind } from '../types.ts';

/** Optional properties of a block. */
interface Details {
  readonly line?: number;
  readonly level?: number;
  readonly asks?: boolean;
  readonly ordinal?: number | undefined;
}

/** Collects blocks and numbers them. */
export class BlockList {
  readonly blocks: Block[] = [];
  #number: number;

  /** @param before number of paragraphs before these */
  constructor(before = 0) {
    this.#number = before;
  }

  /** Adds a paragraph, unless its text has no letter or digit. */
  add(
    kind: Exclude<BlockKind, 'end'>,
    markdown: string,
    { line = 1, level = 0, asks = false, ordinal }: Details = {},
  ): void {
    const text = kind === 'code' ? markdown : markdown.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    this.#number += 1;
    const block = { kind, number: this.#number, line, level, markdown: text, asks };
    this.blocks.push(ordinal === undefined ? block : { ...block, ordinal });
  }

  /** Adds the end of a question and its answer. */
  end(): void {
    this.blocks.push({ kind: 'end', number: 0, line: 0, level: 0, markdown: '', asks: false });
  }
}
