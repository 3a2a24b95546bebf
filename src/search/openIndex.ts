import type { Entry } from '../knowledge/types.ts';
import { Scoreboard } from './bm25f.ts';
import { CALIBRATION, LEXICAL_CALIBRATION } from './calibration.ts';
import { buildCompleter } from './complete.ts';
import { toConfidence } from './confidence.ts';
import { type EvidenceParts, gatherEvidence } from './evidence.ts';
import type { IndexData } from './indexData.ts';
import { FeatureHasher } from './learnedFeatures.ts';
import { countOf } from './neighbours.ts';
import { PhraseMatcher } from './phrasings.ts';
import { QueryReader } from './query.ts';
import { rank } from './rank.ts';
import { siblingsOf } from './siblings.ts';
import { compileSynonyms } from './synonyms.ts';
import type { Candidate, SearchIndex } from './types.ts';
import { TypoCorrector } from './typos.ts';
import { Vocabulary } from './vocabulary.ts';

/** How many candidates are given where the caller does not say. */
const LIMIT = 8;
/** Discord shows no more completions. */
const COMPLETIONS = 25;

/** Open an index over computed data; cheap beside computing it. The entries are those the data was computed from. */
export function openIndex(entries: readonly Entry[], data: IndexData): SearchIndex {
  const { ranking, reader, typos, vocabulary } = openParts(entries, data);
  const calibration = data.model ? CALIBRATION : LEXICAL_CALIBRATION;
  const complete = buildCompleter({
    entries,
    surfaces: data.corpus.surfaces,
    vocabulary,
    lexical: data.lexical,
    typos,
  });
  return {
    entries,
    search(question, limit = LIMIT, beside) {
      const query = reader.read(question, beside);
      const ranked = rank(ranking, query);
      const candidates = ranked.slice(0, limit).map(({ entry }, place): Candidate => {
        const evidence = gatherEvidence(ranking, query, ranked, place);
        return { entry: entries[entry] as Entry, confidence: toConfidence(evidence, calibration), evidence };
      });
      return { candidates, corrections: query.corrections };
    },
    has: (stem) => vocabulary.get(stem) >= 0,
    complete: (typed, limit = COMPLETIONS) => complete(typed, limit),
  };
}

/** What reads and ranks questions over computed data. */
export function openParts(entries: readonly Entry[], data: IndexData) {
  const { corpus, lexical, names, openOnly, givens, model } = data;
  const vocabulary = new Vocabulary(corpus.stems);
  const synonyms = compileSynonyms(data.groups);
  const beside = (left: string, right: string): number =>
    countOf(data.neighbours, vocabulary.get(left), vocabulary.get(right));
  const typos = new TypoCorrector(corpus.surfaces, corpus.surfaceCounts, data.deletions, beside);
  const ranking: EvidenceParts = {
    entries,
    corpus,
    lexical,
    board: new Scoreboard(entries.length),
    matcher: new PhraseMatcher(corpus, lexical, data.norms),
    hasher: new FeatureHasher(synonyms),
    names,
    openOnly,
    givens,
    areSiblings: siblingsOf(entries),
    model,
  };
  return { ranking, reader: new QueryReader(corpus, vocabulary, lexical, synonyms, typos), typos, vocabulary };
}
