import { mergeOrdered } from '../base/mergeOrdered.ts';
import type { Entry } from '../knowledge/types.ts';
import { SAME_QUESTION } from './confidence/toConfidence.ts';
import { MAX_CANDIDATES, MAX_COMPLETIONS } from './createIndex.ts';
import { knownBeside } from './knownBeside.ts';
import { isFrequent } from './text/termWeights.ts';
import type { Candidate, SearchIndex, SearchResult } from './types.ts';

/** A written entry comes before a passage that is more likely to be meant by no more than this. */
const AS_LIKELY = 0.05;

/**
 * Returns one index over what was written and the text of documents. What was written does not know of the documents: it
 * ranks as it would alone.
 */
export function mergeIndexes(entries: readonly Entry[], written: SearchIndex, documents: SearchIndex): SearchIndex {
  const besideDocuments = { has: (stem: string): boolean => written.has(stem) || isFrequent(stem) };
  return {
    entries,
    search(question, options = {}): SearchResult {
      const { limit = MAX_CANDIDATES, knownElsewhere } = options;
      const asked = written.search(question, options);
      const read = documents.search(question, {
        ...options,
        knownElsewhere: knownBeside(besideDocuments, knownElsewhere),
      });
      const candidates = mergeOrdered(asked.candidates, read.candidates, isPreferred).slice(0, limit);
      return { candidates, corrections: candidates[0] === read.candidates[0] ? read.corrections : asked.corrections };
    },
    spell(question, { isKnownWord, knownElsewhere }) {
      const spelled = written.spell(question, { isKnownWord, knownElsewhere: knownBeside(documents, knownElsewhere) });
      return documents.spell(spelled, { isKnownWord, knownElsewhere: knownBeside(besideDocuments, knownElsewhere) });
    },
    has: (stem) => written.has(stem) || documents.has(stem),
    complete(typed, limit = MAX_COMPLETIONS) {
      const known = written.complete(typed, limit);
      return [...known, ...documents.complete(typed, limit)].slice(0, limit);
    },
  };
}

/** Whether a written entry comes before a passage. A document that asks this very question comes before another question. */
const isPreferred = (written: Candidate, passage: Candidate): boolean =>
  written.confidence >= passage.confidence - AS_LIKELY &&
  !(
    passage.entry.kind === 'faq' &&
    passage.closestPhrasing >= SAME_QUESTION &&
    passage.closestPhrasing > written.closestPhrasing
  );
