import type { Candidate } from '../search/types.ts';

/** Grounds on which a candidate is likely or not. */
export type Ground = 'wording' | 'meaning' | 'lead' | 'openQuestion' | 'unknownWords' | 'names' | 'kind';

/** One reason for or against a candidate; reasons are listed strongest first. */
export interface Reason {
  readonly ground: Ground;
  readonly speaksFor: boolean;
}

const GROUNDS: readonly (readonly [Ground, RegExp])[] = [
  ['openQuestion', /openQuestion/iu],
  ['unknownWords', /unknownTerm|unseenWords/u],
  ['lead', /lead|share|peak|rival/iu],
  ['names', /ProperNouns/u],
  ['kind', /AnswerType|otherKind|asksForName/u],
  ['meaning', /cosine|alignment/iu],
  ['wording', /phrasing|coverage|bm25|learned|matched/iu],
];
/** Contribution to the logit from which a ground is worth a sentence. */
const TELLING = 0.3;
/** Confidence from which what speaks for a passage of a document is said; its signals have no contributions. */
const LIKELY = 0.5;
const MAX_REASONS = 3;

/** Returns the strongest reasons for and against a candidate. */
export function giveReasons({ signals, effects, confidence }: Candidate): readonly Reason[] {
  if (!effects) return giveDocumentReasons(signals, confidence);
  const sums = new Map<Ground, number>();
  for (const [name, effect] of Object.entries(effects)) {
    const ground = GROUNDS.find(([, pattern]) => pattern.test(name))?.[0];
    if (ground) sums.set(ground, (sums.get(ground) ?? 0) + effect);
  }
  return [...sums]
    .filter(([, sum]) => Math.abs(sum) >= TELLING)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .slice(0, MAX_REASONS)
    .map(([ground, sum]) => ({ ground, speaksFor: sum > 0 }));
}

function giveDocumentReasons(signals: Candidate['signals'], confidence: number): readonly Reason[] {
  const has = (name: string, least: number): boolean => (signals[name] ?? 0) >= least;
  return [
    { ground: 'wording' as const, speaksFor: confidence >= LIKELY },
    ...(has('unknownTermShare', 0.25) || has('unseenWords', 1)
      ? [{ ground: 'unknownWords' as const, speaksFor: false }]
      : []),
    ...(has('wrongAnswerType', 1) ? [{ ground: 'kind' as const, speaksFor: false }] : []),
  ];
}
