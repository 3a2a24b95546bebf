import { buildIndex, withModel } from '../../src/search/buildIndex.ts';
import type { IndexData } from '../../src/search/indexData.ts';
import { buildDeleteMap } from '../../src/search/spelling/symmetricDeletes.ts';
import { buildWithMeaning, UNEXAMINED } from '../engines/buildWithMeaning.ts';
import { footnote, footnoteLexical, footnoteWords, toSearcher } from '../engines/footnote.ts';
import type { Build } from '../types.ts';

/** Returns the build of a variant with meaning. */
const meant =
  (finish: (...args: Parameters<typeof withModel>) => IndexData): Build =>
  async (entries, synonyms, openEncoder) => {
    const encoder = await openEncoder();
    return toSearcher(await buildWithMeaning(entries, synonyms, encoder, { finish, fit: UNEXAMINED }), { encoder });
  };

/** Our engine with something taken away: a line for each part that can be turned off, then single parts of the words. */
export const ABLATIONS: readonly { readonly name: string; readonly build: Build }[] = [
  { name: 'all', build: footnote.build },
  { name: 'without meaning', build: footnoteWords.build },
  { name: 'without the learned part', build: meant((_, data) => data) },
  {
    name: 'without typo correction',
    build: meant((entries, data) => {
      const trained = withModel(entries, data);
      const corpus = { ...trained.corpus, surfaces: [] };
      return { ...trained, corpus, deletions: buildDeleteMap([], () => false) };
    }),
  },
  { name: 'without synonyms', build: (entries, _, openEncoder) => footnote.build(entries, [], openEncoder) },
  {
    name: 'without answers',
    build: (entries, synonyms, openEncoder) => {
      const bare = entries.map((entry) => ({ ...entry, body: '' }));
      return footnote.build(bare, synonyms, openEncoder);
    },
  },
  { name: 'without meaning and the learned part', build: footnoteLexical.build },
  {
    name: 'learned part alone',
    build: (entries, synonyms) =>
      toSearcher(buildIndex(entries, synonyms), {
        worth: ({ signals }) => (signals.learned ?? 0) + (signals.learnedFromFew ?? 0),
      }),
  },
  {
    name: 'BM25F alone',
    build: (entries, synonyms) =>
      toSearcher(buildIndex(entries, synonyms, false), { worth: ({ signals }) => signals.bm25 ?? 0 }),
  },
  {
    name: 'best phrasing alone, by words',
    build: (entries, synonyms) =>
      toSearcher(buildIndex(entries, synonyms, false), { worth: ({ closestPhrasing }) => closestPhrasing }),
  },
];
