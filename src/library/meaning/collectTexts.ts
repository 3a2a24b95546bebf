import type { KnowledgeTexts } from './types.ts';

/** Lists of texts that arrive in pieces. */
export interface TextCollector {
  add(piece: { readonly list: keyof KnowledgeTexts; readonly texts: readonly string[] }): void;
  /** Returns all texts that were added and forgets them. */
  take(hasDocuments: boolean): KnowledgeTexts;
}

/** Creates empty lists. */
export function collectTexts(): TextCollector {
  const empty = () => ({ written: [] as string[], documents: [] as string[], probes: [] as string[] });
  let lists = empty();
  return {
    add({ list, texts }) {
      for (const text of texts) lists[list].push(text);
    },
    take(hasDocuments) {
      const { written, documents, probes } = lists;
      lists = empty();
      return { written, documents: hasDocuments ? documents : null, probes };
    },
  };
}
