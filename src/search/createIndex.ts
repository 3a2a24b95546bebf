import type { Entry } from '../knowledge/types.ts';
import { buildAutocomplete } from './autocomplete/autocomplete.ts';
import type { Completion } from './autocomplete/types.ts';
import { type Judged, judgeEntry, judgePassage } from './confidence/toConfidence.ts';
import { countOf } from './index/bigrams.ts';
import { Scoreboard } from './index/bm25f.ts';
import { PhraseMatcher } from './index/PhraseMatcher.ts';
import { Vocabulary } from './index/Vocabulary.ts';
import type { IndexData } from './indexData.ts';
import { FeatureHasher } from './learned/hashFeatures.ts';
import type { LearnedModel } from './learned/trainSoftmax.ts';
import { QueryReader } from './query/QueryReader.ts';
import type { Query, Respell } from './query/types.ts';
import { DOCUMENT_WEIGHTS, rankEntries, WRITTEN_WEIGHTS } from './rank/rankEntries.ts';
import { rankPassages } from './rank/rankPassages.ts';
import type { Ranked, RankingContext } from './rank/types.ts';
import { citesSameParagraph } from './signals/citesSameParagraph.ts';
import { toCandidateContext } from './signals/toCandidateContext.ts';
import type { CandidateContext, SignalContext } from './signals/types.ts';
import { respellCompounds } from './spelling/compounds.ts';
import { TypoCorrector } from './spelling/TypoCorrector.ts';
import { compileSynonyms } from './text/SynonymMatcher.ts';
import { searchFields } from './text/searchFields.ts';
import type { Candidate, SearchIndex } from './types.ts';
import { ENTRY_WEIGHTS, LEXICAL_WEIGHTS } from './weights.ts';
import { FOR_DOCUMENTS, FOR_PHRASINGS } from './wordLists/readingRules.ts';

/** How many candidates are given where the caller does not say. */
export const MAX_CANDIDATES = 8;
/** Discord shows no more completions. */
export const MAX_COMPLETIONS = 25;

/** The same index with its learned part, which came later than the words; what was opened is used on. */
export const withLearned = (parts: OpenParts, model: LearnedModel): SearchIndex =>
  createIndex({
    ...parts,
    ranking: { ...parts.ranking, model },
    judge: (context) => judgeEntry(context, ENTRY_WEIGHTS),
  });

/** An index over what was opened. */
export function createIndex({ ranking, reader, vocabulary, complete, order, judge }: OpenParts): SearchIndex {
  return {
    entries: ranking.entries,
    search(question, { limit = MAX_CANDIDATES, knownElsewhere } = {}) {
      const query = reader.read(question, knownElsewhere);
      const ranked = order(ranking, query);
      const candidates = ranked.slice(0, limit).map(({ entry, rank, phrasing }, place): Candidate => {
        const found = ranking.entries[entry] as Entry;
        const lead = found.article && searchFields(found).asked[ranking.matcher.nearest(entry)];
        const judged = judge(toCandidateContext(ranking, query, ranked, place));
        return { entry: found, ...judged, score: rank, closestPhrasing: phrasing, ...(lead && { lead }) };
      });
      return { candidates, corrections: query.corrections };
    },
    has: (stem) => vocabulary.get(stem) >= 0,
    complete: (typed, limit = MAX_COMPLETIONS) => complete(typed, limit),
  };
}

/** What reads, ranks and completes questions over computed data. */
export interface OpenParts {
  readonly ranking: SignalContext;
  readonly reader: QueryReader;
  readonly vocabulary: Vocabulary;
  readonly complete: (typed: string, limit: number) => readonly Completion[];
  /** Entries that a question may mean, best first. */
  readonly order: (ranking: RankingContext, query: Query) => readonly Ranked[];
  readonly judge: (context: CandidateContext) => Judged;
}

/**
 * Open computed data; at 10,000 entries this takes as long as a few answers.
 * @param vocabulary the stems numbered, where that was done before
 * @param ofDocuments whether the entries are text of documents, for which nobody wrote phrasings
 */
export function openParts(
  entries: readonly Entry[],
  data: IndexData,
  vocabulary = new Vocabulary(data.corpus.stems),
  ofDocuments = false,
): OpenParts {
  const { corpus, lexical, names, unansweredTerms, answerTypes, model } = data;
  const synonyms = compileSynonyms(data.groups);
  const beside = (left: string, right: string): number =>
    countOf(data.neighbours, vocabulary.get(left), vocabulary.get(right));
  const typos = new TypoCorrector(corpus.surfaces, corpus.surfaceCounts, data.deletions, beside);
  const ranking: SignalContext = {
    entries,
    corpus,
    lexical,
    board: new Scoreboard(entries.length),
    matcher: new PhraseMatcher(corpus, data.phraseWeights, data.norms),
    hasher: new FeatureHasher(synonyms),
    names,
    unansweredTerms,
    answerTypes,
    citesSameParagraph: citesSameParagraph(entries),
    model,
    weights: ofDocuments ? DOCUMENT_WEIGHTS : WRITTEN_WEIGHTS,
  };
  const has = (stem: string): boolean => vocabulary.get(stem) >= 0;
  const respell: Respell = (words) => (ofDocuments ? respellCompounds(words, { has, beside }) : words);
  const rules = ofDocuments ? FOR_DOCUMENTS : FOR_PHRASINGS;
  const reader = new QueryReader(corpus, vocabulary, lexical, synonyms, typos, rules, respell);
  const complete = buildAutocomplete({ entries, surfaces: corpus.surfaces, vocabulary, lexical, typos });
  const judge = (context: CandidateContext): Judged =>
    ofDocuments
      ? judgePassage(context, entries[context.candidate.entry]?.kind === 'faq' ? context.candidate.phrasing : 0)
      : judgeEntry(context, model ? ENTRY_WEIGHTS : LEXICAL_WEIGHTS);
  const read: OpenParts['order'] = (from, query) => rankPassages(from, vocabulary, query, rankEntries(from, query));
  return { ranking, reader, vocabulary, complete, order: ofDocuments ? read : rankEntries, judge };
}
