import type { ModelFacts, TextKind } from '../types.ts';
import { createCompactor } from './compactTokens.ts';
import { createTokenizer } from './createTokenizer.ts';
import { openRuntime } from './openRuntime.ts';
import { packVector, poolTokens } from './packVector.ts';
import { readModelFolder } from './readModelFolder.ts';
import type { PackedEncoding, SortedWords, WorkerTask } from './types.ts';

/** A model that is ready to encode. */
export interface Model {
  readonly facts: ModelFacts;
  readonly words: SortedWords;
  encode(text: string, kind: TextKind): Promise<PackedEncoding>;
}

/**
 * Opens a model folder and encodes a word with it, so that a wrong model is noticed at once.
 * @param note told what a person may want to know although all is well
 * @throws ModelError if the model cannot be used
 */
export async function openModel(task: WorkerTask, note: (text: string) => void): Promise<Model> {
  const folder = readModelFolder(task.folder, task.tokenDimensions);
  const { settings } = folder;
  const tokenizer = createTokenizer(folder);
  const runtime = await openRuntime(folder, task.runtime, note);
  const { dimensions } = await runtime.run(tokenizer.tokenize('a', '').ids);
  const compact = createCompactor(dimensions, task.tokenDimensions);
  return {
    facts: {
      id: folder.id,
      dimensions,
      tokenDimensions: Math.min(dimensions, task.tokenDimensions),
      runtime: runtime.name,
    },
    words: tokenizer.words,
    async encode(text, kind) {
      const { ids, rows, spans, rarity } = tokenizer.tokenize(text, settings.prompts[kind]);
      const own = { spans, ids: Uint32Array.from(rows, (row) => ids[row] as number), rarity };
      // A mean over the model's own marks alone would resemble short texts without meaning anything.
      if (rows.length === 0) {
        return { vector: new Int8Array(dimensions), step: 0, tokens: new Int8Array(0), ...own };
      }
      const hidden = await runtime.run(ids);
      return { ...packVector(poolTokens(hidden, settings.pooling)), tokens: compact(hidden, rows), ...own };
    },
  };
}
