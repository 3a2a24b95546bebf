import type { Entry } from '../knowledge/types.ts';
import { MAX_CANDIDATES, MAX_COMPLETIONS } from './createIndex.ts';
import { isFrequent } from './text/termWeights.ts';
import type { Candidate, SearchIndex, SearchResult } from './types.ts';

/** A written entry comes before a passage that is more likely to be meant by no more than this. */
const AS_LIKELY = 0.05;

/**
 * Returns one index over what was written and the text of documents. What was written does not know of the documents: it
 * ranks as it would alone.
 */
export function mergeIndexes(entries: readonly Entry[], written: SearchIndex, documents: SearchIndex): SearchIndex {
  return {
    entries,
    search(question, options = {}): SearchResult {
      const { limit = MAX_CANDIDATES, knownElsewhere } = options;
      const asked = written.search(question, options);
      const has = (stem: string): boolean =>
        written.has(stem) || isFrequent(stem) || (knownElsewhere?.has(stem) ?? false);
      const read = documents.search(question, { ...options, knownElsewhere: { has } });
      const candidates = merge(asked.candidates, read.candidates).slice(0, limit);
      return { candidates, corrections: candidates[0] === read.candidates[0] ? read.corrections : asked.corrections };
    },
    has: (stem) => written.has(stem) || documents.has(stem),
    complete(typed, limit = MAX_COMPLETIONS) {
      const known = written.complete(typed, limit);
      return [...known, ...documents.complete(typed, limit)].slice(0, limit);
    },
  };
}

/** Merges two lists; both keep their order, and of their heads the more likely one comes first. */
function merge(written: readonly Candidate[], documents: readonly Candidate[]): readonly Candidate[] {
  const merged: Candidate[] = [];
  let [w, d] = [0, 0];
  while (w < written.length || d < documents.length) {
    const [one, other] = [written[w], documents[d]];
    if (one && (!other || one.confidence >= other.confidence - AS_LIKELY)) {
      merged.push(one);
      w += 1;
    } else if (other) {
      merged.push(other);
      d += 1;
    }
  }
  return merged;
}
