import type { Entry } from '../../knowledge/types.ts';
import { idealScore, type LexicalIndex, unknownIdf } from '../index/bm25f.ts';
import { covers, shareOf } from '../index/postings.ts';
import { softmaxShare } from '../linear/softmaxShare.ts';
import type { Query } from '../query/QueryReader.ts';
import { asksForName, wantedBy } from '../query/questionType.ts';
import type { Ranked, RankingParts } from '../rank/rankEntries.ts';
import { computePassageSignals, type PassageSignalValues } from './passageSignals.ts';

/** What is known of a candidate when its chance of being right is judged; the latter part only of the text of documents. */
export interface SignalValues extends Partial<PassageSignalValues> {
  /** Fused ranking score. */
  readonly rank: number;
  /** Its lead over the best entry that is not its sibling, and over the best open question; −6 to 10. */
  readonly margin: number;
  readonly openMargin: number;
  /** The learned part's logit, and its probability among the candidates, 0–1. */
  readonly logit: number;
  readonly probability: number;
  /** BM25F share of the ideal score of the known words, and of all words, 0–1. */
  readonly bm25OfKnownTerms: number;
  readonly bm25OfAllTerms: number;
  /** Best cosine with one of its phrasings, and that of the entry behind it, 0–1. */
  readonly phrasing: number;
  readonly secondPhrasing: number;
  /** Share of the question's weight that the entry's words cover, 0–1. */
  readonly coverage: number;
  /** Share of the question's weight in words nobody has, and in words only open questions have, 0–1. */
  readonly unknownShare: number;
  readonly openShare: number;
  /** Names in the question that the entry does not speak of. */
  readonly missingNames: number;
  /** 1 where the question's cue words want a number, a name or a time that the answer does not have. */
  readonly typeMismatch: number;
  /** Words in the question; headings and phrasings of the entry. */
  readonly words: number;
  readonly phrases: number;
  /** Its share among the candidates by rank, 0–1. */
  readonly rankShare: number;
  /** The heaviest word of the question that the entry lacks, of the weight of a word nobody has: 0–1 and a little more. */
  readonly missed: number;
  /** Words that nobody has, not even the dictionary. */
  readonly unseenWords: number;
  /** 1 where a name or a kind is asked for: being spoken of is not being named. */
  readonly asksName: number;
}

/** Facts about terms and entries that evidence is gathered from. */
export interface SignalContext extends RankingParts {
  /** 1 for terms that are names. */
  readonly names: Uint8Array;
  /** 1 for terms that only open questions have. */
  readonly openOnly: Uint8Array;
  /** What each entry's answer can give: bits of `WANTS`. */
  readonly givens: Uint8Array;
  /** Whether two entries, by number, rest on a common paragraph. */
  readonly areSiblings: (a: number, b: number) => boolean;
}

/** A lead larger than this says nothing more. */
const MAX_LEAD = 10;
/** Ranks this far apart are about as telling as one step of a logit. */
const RANK_SCALE = 1.5;

/** Gather what speaks for and against the candidate at `place` of a ranking. */
export function computeSignals(
  parts: SignalContext,
  query: Query,
  ranked: readonly Ranked[],
  place: number,
): SignalValues {
  const one = ranked[place] as Ranked;
  const isOpen = ({ entry }: Ranked): boolean => parts.entries[entry]?.kind === 'unknown';
  const others = ranked.filter((_, i) => i !== place);
  const rival = others.find((other) => !isOpen(other) && !parts.areSiblings(one.entry, other.entry));
  const open = others.find(isOpen);
  const behind = others.find((other) => !parts.areSiblings(one.entry, other.entry));
  // Where there is no other, the lead is over nothing at all: in a small base a single common word has no rival.
  const lead = (other: Ranked | undefined): number => Math.max(-6, Math.min(MAX_LEAD, one.rank - (other?.rank ?? 0)));
  const known = idealScore(query.slots.filter(({ terms }) => terms.length > 0));
  const all = idealScore(query.slots);
  const { entryPhrase } = parts.corpus;
  return {
    rank: one.rank,
    margin: lead(rival),
    openMargin: lead(open),
    logit: one.logit,
    probability: softmaxShare(ranked, one, ({ logit }) => logit),
    bm25OfKnownTerms: one.bm,
    bm25OfAllTerms: all > 0 ? (one.bm * known) / all : 0,
    phrasing: one.phrasing,
    secondPhrasing: behind?.phrasing ?? 0,
    coverage: shareOf(query.slots, (slot) => covers(parts.lexical, slot, one.entry)),
    unknownShare: shareOf(query.slots, ({ terms }) => terms.length === 0),
    openShare: shareOf(
      query.slots,
      ({ terms }) => terms.length > 0 && terms.every((term) => parts.openOnly[term] === 1),
    ),
    missingNames: query.slots.filter(
      (slot) => parts.names[slot.terms[0] ?? -1] === 1 && !covers(parts.lexical, slot, one.entry),
    ).length,
    typeMismatch: (wantedBy(query.words) & ~(parts.givens[one.entry] as number)) !== 0 ? 1 : 0,
    words: query.words.length,
    phrases: (entryPhrase[one.entry + 1] as number) - (entryPhrase[one.entry] as number),
    rankShare: softmaxShare(ranked, one, ({ rank }) => rank / RANK_SCALE),
    missed: heaviestMissed(parts, query, one.entry),
    unseenWords: query.unseenWords,
    asksName: asksForName(query.words) ? 1 : 0,
    ...(one.seen && computePassageSignals(parts, query, ranked, place, one.seen)),
  };
}

/** Terms that no entry has that can be asserted: 1 for these, 0 for the others. */
export function findUnansweredTerms(entries: readonly Entry[], { start, entry }: LexicalIndex): Uint8Array {
  return Uint8Array.from({ length: start.length - 1 }, (_, term) => {
    const [from, to] = [start[term] as number, start[term + 1] as number];
    for (let at = from; at < to; at++) if (entries[entry[at] as number]?.kind !== 'unknown') return 0;
    return to > from ? 1 : 0;
  });
}

function heaviestMissed({ lexical, corpus }: SignalContext, { slots }: Query, entry: number): number {
  let most = 0;
  for (const slot of slots) if (!covers(lexical, slot, entry)) most = Math.max(most, slot.weight * slot.idf);
  return most / unknownIdf(corpus.entryCount);
}
