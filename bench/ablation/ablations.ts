import { buildIndex, withModel } from '../../src/search/buildIndex.ts';
import { createIndex, openParts } from '../../src/search/createIndex.ts';
import { buildIndexData } from '../../src/search/indexData.ts';
import { buildDeleteMap } from '../../src/search/spelling/symmetricDeletes.ts';
import { toSearcher } from '../engines/footnote.ts';
import type { Build } from '../quality/runQuality.ts';

/**
 * Our engine with something taken away: add a line for each part of `buildIndex` that can be turned off.
 * `toSearcher`'s second argument ranks the candidates by one score alone.
 */
export const ABLATIONS: readonly { readonly name: string; readonly build: Build }[] = [
  { name: 'all', build: (entries, synonyms) => toSearcher(buildIndex(entries, synonyms)) },
  { name: 'without the learned part', build: (entries, synonyms) => toSearcher(buildIndex(entries, synonyms, false)) },
  {
    name: 'without typo correction',
    build: (entries, synonyms) => {
      const data = withModel(entries, buildIndexData(entries, synonyms));
      const corpus = { ...data.corpus, surfaces: [] };
      return toSearcher(
        createIndex(openParts(entries, { ...data, corpus, deletions: buildDeleteMap([], () => false) })),
      );
    },
  },
  { name: 'without synonyms', build: (entries) => toSearcher(buildIndex(entries, [])) },
  {
    name: 'without answers',
    build: (entries, synonyms) => {
      const bare = entries.map((entry) => ({ ...entry, body: '' }));
      return toSearcher(buildIndex(bare, synonyms));
    },
  },
  {
    name: 'learned part alone',
    build: (entries, synonyms) =>
      toSearcher(
        buildIndex(entries, synonyms),
        ({ signals }) => (signals.learned ?? 0) + (signals.learnedFromFew ?? 0),
      ),
  },
  {
    name: 'BM25F alone',
    build: (entries, synonyms) => toSearcher(buildIndex(entries, synonyms, false), ({ signals }) => signals.bm25 ?? 0),
  },
  {
    name: 'best phrasing alone',
    build: (entries, synonyms) =>
      toSearcher(buildIndex(entries, synonyms, false), ({ closestPhrasing }) => closestPhrasing),
  },
];
