import type { Entry } from '../knowledge/types.ts';
import { SAME_QUESTION } from './confidence/toConfidence.ts';
import { MAX_CANDIDATES, MAX_COMPLETIONS } from './createIndex.ts';
import type { Candidate, SearchIndex, SearchResult } from './types.ts';

/** An entry that was written comes before documents where it is at all likely to be meant; an open question sooner. */
const LIKELY = 0.25;
const OPEN_LIKELY = 0.1;
/** By how much more the very question that stands in a document is the one asked. */
const CLEARLY = 0.1;

/**
 * What was written and the text of documents, asked together. What was written does not know of the documents: it ranks as
 * it would alone.
 * @param isCommon whether a stem is an ordinary word: one that the documents lack is no misspelt one
 */
export function mergeIndexes(
  entries: readonly Entry[],
  written: SearchIndex,
  documents: SearchIndex,
  isCommon: (stem: string) => boolean,
): SearchIndex {
  return {
    entries,
    search(question, options = {}): SearchResult {
      const { limit = MAX_CANDIDATES, knownElsewhere } = options;
      const asked = written.search(question, options);
      const has = (stem: string): boolean =>
        written.has(stem) || isCommon(stem) || (knownElsewhere?.has(stem) ?? false);
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

/** Both lists keep their order; the more likely head comes first. */
function merge(written: readonly Candidate[], documents: readonly Candidate[]): readonly Candidate[] {
  const merged: Candidate[] = [];
  let [w, d] = [0, 0];
  while (w < written.length || d < documents.length) {
    const [one, other] = [written[w], documents[d]];
    if (one && (!other || comesFirst(one, other))) {
      merged.push(one);
      w += 1;
    } else if (other) {
      merged.push(other);
      d += 1;
    }
  }
  return merged;
}

function comesFirst(written: Candidate, document: Candidate): boolean {
  const isAsked =
    document.entry.kind === 'faq' &&
    document.closestPhrasing >= Math.max(SAME_QUESTION, written.closestPhrasing + CLEARLY);
  if (isAsked) return false;
  const likely = written.entry.kind === 'unknown' ? OPEN_LIKELY : LIKELY;
  return written.confidence >= Math.min(likely, document.confidence);
}
