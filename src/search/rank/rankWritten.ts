import { idealScore } from '../index/bm25f.ts';
import { covers, shareOf } from '../index/postings.ts';
import { topK } from '../index/topK.ts';
import { weightFeatures } from '../learned/hashFeatures.ts';
import { logitOf } from '../learned/logitOf.ts';
import { blend } from '../linear/blend.ts';
import { computeAll } from '../linear/computeAll.ts';
import { weightedSum } from '../linear/weightedSum.ts';
import { ENTRY_RANK } from '../linear/weights.ts';
import { expectedTypeBits } from '../query/questionType.ts';
import { type EntryRankSignal, entryRankSignals } from './entryRankSignals.ts';
import type { AskedQuestion, EntryReading, Ranked, RankingContext } from './types.ts';

/** Number of entries that are found by words, that stay after a closer look, and that meaning adds. */
const SHORTLIST = 60;
const BY_WORDS = 40;
const BY_MEANING = 20;
/** Maximum number of candidates that are read token by token. */
const MAX_READ = 16;

/** First look at an entry by words. */
interface Glance {
  readonly entry: number;
  readonly bm25: number;
  readonly phrasing: number;
  readonly logit: number;
  /** Score by words and the learned part alone, about 0–60. */
  readonly wordScore: number;
}

/** Returns the written entries that a question may mean, best first; ties by order in the folder. */
export function rankWritten(context: RankingContext, asked: AskedQuestion): readonly Ranked[] {
  const read = createReading(context, asked);
  const weights = blend<EntryRankSignal>(ENTRY_RANK, asked);
  return findCandidates(context, asked)
    .map((glance): Ranked => {
      const reading = read(glance);
      return { ...glance, reading, rank: weightedSum(weights, computeAll(entryRankSignals, reading)) };
    })
    .sort((a, b) => b.rank - a.rank || a.entry - b.entry);
}

function findCandidates(context: RankingContext, { query, encoding }: AskedQuestion): readonly Glance[] {
  const { accumulator, lexical, matcher, meaning } = context;
  const met = topK(accumulator.score(lexical, query.terms), accumulator.scores, SHORTLIST);
  const ideal = idealScore(query.terms.filter(({ alternatives }) => alternatives.length > 0));
  matcher.ask(query.terms);
  const logit = createLogit(context, query.read);
  const glance = (entry: number): Glance => {
    const seen = {
      bm25: ideal > 0 ? (accumulator.scores[entry] as number) / ideal : 0,
      phrasing: ideal > 0 ? matcher.best(entry) : 0,
      logit: logit(entry),
    };
    return { entry, ...seen, wordScore: scoreWords(seen, phrasingsOf(context, entry)) };
  };
  const byWords = met
    .map(glance)
    .sort((a, b) => b.wordScore - a.wordScore || a.entry - b.entry)
    .slice(0, BY_WORDS);
  if (!meaning || !encoding) return byWords;
  const known = new Set(byWords.map(({ entry }) => entry));
  const added = meaning
    .nearest(encoding, BY_MEANING)
    .filter(({ entry }) => !known.has(entry))
    .map(({ entry }) => glance(entry));
  return [...byWords, ...added]
    .map((one) => {
      const { closest, centre, answer } = meaning.glance(encoding, one.entry);
      const score = 3 * one.bm25 + 3 * one.phrasing + 8 * closest + 8 * centre + 3 * answer + 0.15 * one.logit;
      return { one, score };
    })
    .sort((a, b) => b.score - a.score || a.one.entry - b.one.entry)
    .slice(0, MAX_READ)
    .map(({ one }) => one);
}

/** Returns the score of a first look by words. The learned part counts little for an entry of two phrasings or fewer. */
function scoreWords({ bm25, phrasing, logit }: Omit<Glance, 'entry' | 'wordScore'>, phrasingCount: number): number {
  return 14 * bm25 + 10 * phrasing + (phrasingCount > 2 ? 2 : 0.25) * logit;
}

const phrasingsOf = ({ corpus }: RankingContext, entry: number): number =>
  (corpus.entryPhrase[entry + 1] as number) - (corpus.entryPhrase[entry] as number);

/** Returns a function that reads a candidate closely. */
function createReading(context: RankingContext, asked: AskedQuestion): (glance: Glance) => EntryReading {
  const { entries, lexical, names, answerTypes, meaning } = context;
  const { query, encoding, text } = asked;
  const expected = expectedTypeBits(query.words);
  const readMeaning = meaning && encoding ? meaning.reader(text, encoding) : null;
  return ({ entry, ...glance }) => ({
    ...glance,
    isOpen: entries[entry]?.kind === 'unknown',
    coverage: shareOf(query.terms, (term) => covers(lexical, term, entry)),
    phrasingCount: phrasingsOf(context, entry),
    missingProperNouns: query.terms.filter(
      (term) => names[term.alternatives[0] ?? -1] === 1 && !covers(lexical, term, entry),
    ).length,
    wrongAnswerType: (expected & ~(answerTypes[entry] as number)) !== 0 ? 1 : 0,
    meaning: readMeaning?.(entry) ?? null,
  });
}

function createLogit(
  { model, hasher }: RankingContext,
  words: AskedQuestion['query']['read'],
): (entry: number) => number {
  if (!model) return () => 0;
  const features: number[] = [];
  const ends: number[] = [];
  hasher.list(words, features, ends);
  const values = new Float32Array(features.length);
  weightFeatures(features, 0, ends, model.idf, model.singular, values);
  return (entry) => logitOf(model, features, values, entry);
}
