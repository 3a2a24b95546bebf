import { buildIndex } from '../../src/search/buildIndex.ts';
import type { Candidate, SearchIndex } from '../../src/search/types.ts';
import type { Engine, Searcher } from '../types.ts';

/** Our engine as shipped. */
export const footnote: Engine = {
  name: 'footnote',
  title: 'Footnote',
  setup: 'as shipped',
  build: (entries, synonyms) => toSearcher(buildIndex(entries, synonyms)),
};

/** Our engine before the learned part is swapped in. */
export const footnoteLexical: Engine = {
  name: 'footnote-lexical',
  title: 'Footnote, lexical',
  setup: 'without the learned part: what serves while it is trained',
  build: (entries, synonyms) => toSearcher(buildIndex(entries, synonyms, false)),
};

/**
 * Our index as the bench asks it.
 * @param worth ranks the candidates by something else than their rank
 */
export function toSearcher(index: SearchIndex, worth?: (candidate: Candidate) => number): Searcher {
  const numbers = new Map(index.entries.map(({ id }, number) => [id, number]));
  /** Ranked by something else, the best may lie deep. */
  const depth = 60;
  return {
    search(question, limit) {
      const { candidates } = index.search(question, { limit: worth ? depth : limit });
      const ranked = worth ? [...candidates].sort((a, b) => worth(b) - worth(a)).slice(0, limit) : candidates;
      return ranked.map(({ entry }) => numbers.get(entry.id) ?? -1);
    },
    complete: (typed) => index.complete(typed),
  };
}
