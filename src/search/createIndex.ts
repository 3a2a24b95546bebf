import type { Entry } from '../knowledge/types.ts';
import { buildAutocomplete } from './autocomplete/autocomplete.ts';
import type { Completion } from './autocomplete/types.ts';
import { type Judged, judgeEntry, judgePassage } from './confidence/toConfidence.ts';
import type { FolderFit } from './confidence/types.ts';
import { createSpeller } from './createSpeller.ts';
import { countOf } from './index/bigrams.ts';
import { PhraseMatcher } from './index/PhraseMatcher.ts';
import { richnessOf } from './index/richnessOf.ts';
import { ScoreAccumulator } from './index/ScoreAccumulator.ts';
import { Vocabulary } from './index/Vocabulary.ts';
import type { IndexData } from './indexData.ts';
import { FeatureHasher } from './learned/hashFeatures.ts';
import type { LearnedModel } from './learned/types.ts';
import { MeaningIndex } from './meaning/MeaningIndex.ts';
import { toAsked, trustOf } from './meaning/toAsked.ts';
import { putAnswerFirst } from './putAnswerFirst.ts';
import { QueryReader } from './query/QueryReader.ts';
import type { Respell } from './query/types.ts';
import { rankPassages } from './rank/rankPassages.ts';
import { rankWritten } from './rank/rankWritten.ts';
import { createPassageReader } from './rank/readPassages.ts';
import type { AskedQuestion, Ranked } from './rank/types.ts';
import { findSiblings } from './signals/findSiblings.ts';
import { toCandidateContext } from './signals/toCandidateContext.ts';
import type { CandidateContext, SignalContext } from './signals/types.ts';
import { respellCompounds } from './spelling/compounds.ts';
import { TypoCorrector } from './spelling/TypoCorrector.ts';
import { compileSynonyms } from './text/SynonymMatcher.ts';
import { searchFields } from './text/searchFields.ts';
import { weightForDocuments, weightForPhrasings } from './text/termWeights.ts';
import type { Candidate, SearchIndex, SpellOptions } from './types.ts';

/** Number of candidates by default. */
export const MAX_CANDIDATES = 8;
/** Discord shows no more completions. */
export const MAX_COMPLETIONS = 25;

/** Computed data, opened. */
export interface OpenParts {
  readonly ranking: SignalContext;
  readonly reader: QueryReader;
  readonly vocabulary: Vocabulary;
  readonly complete: (typed: string, limit: number) => readonly Completion[];
  /** Returns a question as it is to be encoded. */
  readonly spell: (question: string, options: SpellOptions) => string;
  /** Returns the entries that a question may mean, best first. */
  readonly order: (asked: AskedQuestion) => readonly Ranked[];
  readonly judge: (context: CandidateContext, entry: Entry) => Judged;
  /** 0 for few phrasings an entry, 1 for many. */
  readonly richness: number;
}

/** Options of opening. */
export interface OpenOptions {
  /** Numbered stems, if that was done before. */
  readonly vocabulary?: Vocabulary | undefined;
  /** Whether the entries are text of documents, which has no phrasings. */
  readonly ofDocuments?: boolean;
  /** Outcome of the folder's examination. */
  readonly fit?: FolderFit | null;
}

/** Returns an index over what was opened. */
export function createIndex({ ranking, reader, vocabulary, spell, ...parts }: OpenParts): SearchIndex {
  return {
    entries: ranking.entries,
    search(question, { limit = MAX_CANDIDATES, knownElsewhere, encoding } = {}) {
      const { meaning } = ranking;
      const own = meaning && encoding?.encoding.vector.length === meaning.data.texts.dimensions ? encoding : undefined;
      const asked = meaning && own ? toAsked(own) : null;
      const query = reader.read(question, knownElsewhere, asked?.realWords);
      const trust = meaning && asked ? trustOf(asked, meaning.data.english) : 0;
      const whole = { text: question, query, encoding: asked, trust, richness: parts.richness };
      const ranked = parts.order(whole);
      const candidates = ranked.slice(0, limit).map(({ entry, rank, phrasing }, place): Candidate => {
        const found = ranking.entries[entry] as Entry;
        const lead = found.article && searchFields(found).asked[ranking.matcher.nearest(entry)];
        const context = toCandidateContext(ranking, whole, ranked, place);
        const judged = parts.judge(context, found);
        return { entry: found, ...judged, score: rank, closestPhrasing: phrasing, ...(lead && { lead }) };
      });
      return { candidates: putAnswerFirst(candidates), corrections: query.corrections };
    },
    spell,
    has: (stem) => vocabulary.get(stem) >= 0,
    complete: (typed, limit = MAX_COMPLETIONS) => parts.complete(typed, limit),
  };
}

/** Opens computed data; at 10,000 entries this takes as long as a few answers. */
export function openParts(
  entries: readonly Entry[],
  data: IndexData,
  { vocabulary = new Vocabulary(data.corpus.stems), ofDocuments = false, fit = null }: OpenOptions = {},
): OpenParts {
  const { corpus, lexical, names, unansweredTerms, answerTypes, model } = data;
  const synonyms = compileSynonyms(data.groups);
  const pairCount = (left: string, right: string): number =>
    countOf(data.neighbours, vocabulary.get(left), vocabulary.get(right));
  const typos = new TypoCorrector(corpus.surfaces, corpus.surfaceCounts, data.deletions, pairCount);
  const meaning = data.meaning ? new MeaningIndex(data.meaning) : null;
  const ranking: SignalContext = {
    entries,
    corpus,
    lexical,
    accumulator: new ScoreAccumulator(entries.length),
    matcher: new PhraseMatcher(corpus, data.phraseWeights, data.norms),
    hasher: new FeatureHasher(synonyms),
    names,
    unansweredTerms,
    answerTypes,
    areSiblings: findSiblings(entries, meaning),
    model,
    meaning,
  };
  const has = (stem: string): boolean => vocabulary.get(stem) >= 0;
  const respell: Respell = (words) => (ofDocuments ? respellCompounds(words, { has, pairCount }) : words);
  const weightOf = ofDocuments ? weightForDocuments : weightForPhrasings;
  const reader = new QueryReader(corpus, vocabulary, lexical, synonyms, typos, weightOf, respell);
  const complete = buildAutocomplete({ entries, surfaces: corpus.surfaces, vocabulary, lexical, typos });
  const judgeDocument: OpenParts['judge'] = (context, entry) =>
    judgePassage(context, entry, entry.kind === 'faq' ? context.candidate.phrasing : 0);
  return {
    ranking,
    reader,
    vocabulary,
    complete,
    spell: createSpeller(reader, meaning?.data.english ?? 0),
    order: ofDocuments ? orderPassages(ranking, vocabulary) : (asked) => rankWritten(ranking, asked),
    judge: ofDocuments ? judgeDocument : (context, entry) => judgeEntry(context, entry, fit),
    richness: ofDocuments ? 0 : richnessOf(corpus),
  };
}

function orderPassages(ranking: SignalContext, vocabulary: Vocabulary): OpenParts['order'] {
  const read = createPassageReader(ranking, vocabulary);
  return (asked) => rankPassages(read(asked), asked);
}

/** Returns the same parts with a learned part that came later. */
export const withLearned = (parts: OpenParts, model: LearnedModel): OpenParts => {
  const ranking = { ...parts.ranking, model };
  return { ...parts, ranking, order: (asked) => rankWritten(ranking, asked) };
};
