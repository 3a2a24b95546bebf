/// <reference path="./wink.d.ts" />
import bm25 from 'wink-bm25-text-search';
import utils from 'wink-nlp-utils';
import type { Engine, Searcher } from '../types.ts';
import { type Document, toEntries, toEntryDocuments, toPhrasingDocuments } from './toDocuments.ts';

/** More documents than entries are asked for: several may be phrasings of one. */
const DEPTH = 10;

/** wink's BM25F, the fast way. */
export const winkEntries: Engine = {
  name: 'wink',
  title: 'wink-bm25',
  setup: 'one document an entry, questions weigh 4, answer 1; lower case, stems, stop words kept',
  build: (entries) => toSearcher(toEntryDocuments(entries)),
};

/** wink's BM25F, the exact way. */
export const winkPhrasings: Engine = {
  name: 'wink-phrasings',
  title: 'wink-bm25, phrasings',
  setup: 'the same with one document a phrasing',
  build: (entries) => toSearcher(toPhrasingDocuments(entries)),
};

function toSearcher(documents: readonly Document[]): Searcher {
  const index = bm25();
  index.defineConfig({ fldWeights: { question: 4, answer: 1 } });
  index.definePrepTasks([toTokens]);
  for (const document of documents) index.addDoc(document, document.id);
  index.consolidate();
  return {
    search(question, limit) {
      const ranked = index.search(question, limit * DEPTH).map(([id]) => Number(id));
      return toEntries(ranked, documents, limit);
    },
  };
}

function toTokens(text: string): string[] {
  return utils.tokens.stem(utils.string.tokenize0(utils.string.lowerCase(text)));
}
