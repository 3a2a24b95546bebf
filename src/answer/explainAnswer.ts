import type { Locale } from '../locales/locale.ts';
import { messagesFor } from '../locales/messagesFor.ts';
import type { Encodings } from '../search/meaning/types.ts';
import type { SearchIndex } from '../search/types.ts';
import { chooseAnswer } from './chooseAnswer.ts';
import { thresholdsFor } from './thresholds.ts';

/** Number of candidates that are shown. */
const MAX_CANDIDATES_SHOWN = 8;

/** Options of an explanation. */
export interface ExplainOptions {
  /** Encodings of `questionTexts(question)`. */
  readonly encodings?: Encodings;
  /** Share of assertions that should be right, 0.5–0.99. */
  readonly precision?: number | undefined;
  /** English by default. */
  readonly locale?: Locale;
}

/** Returns the lines that explain an answer: outcome, thresholds, corrected words, and the signals of each candidate. */
export function explainAnswer(
  { index, revision }: { readonly index: SearchIndex; readonly revision: string },
  question: string,
  { encodings = new Map(), precision, locale = 'en' }: ExplainOptions = {},
): readonly string[] {
  const { candidates, corrections } = index.search(question, {
    limit: MAX_CANDIDATES_SHOWN,
    encoding: encodings.get(question),
  });
  const thresholds = thresholdsFor(precision);
  const { status } = chooseAnswer(index, question, { encodings, precision });
  const [first, second] = candidates;
  const lead = first ? first.confidence - (second?.confidence ?? 0) : 0;
  const words = messagesFor(locale).answer.explain;
  const summary = [
    [words.status, words.outcomes[status]],
    [words.thresholds, words.assertedFrom(thresholds.assert, thresholds.quote, thresholds.suggest)],
    [words.corrected, corrections.map(({ from, to }) => `${from} → ${to}`).join(', ') || words.nothing],
    [words.margin, words.overNext(lead.toFixed(3))],
    [words.revision, revision],
  ] as const;
  const width = Math.max(...summary.map(([label]) => label.length)) + 2;
  return [
    ...summary.map(([label, value]) => `${label.padEnd(width)}${value}`),
    ...candidates.map(({ entry, confidence, signals, effects }) => {
      const shown = effects
        ? describeEffects(signals, effects)
        : Object.entries(signals).map(([name, value]) => `${name} ${Number(value).toFixed(2)}`);
      return `${confidence.toFixed(3)}  ${entry.id}\n       ${shown.join('  ')}`;
    }),
  ];
}

/** Returns the signals of a candidate as `name value → contribution`, by falling contribution. */
function describeEffects(
  signals: Readonly<Record<string, number>>,
  effects: Readonly<Record<string, number>>,
): readonly string[] {
  const effectOf = (name: string): number => effects[name] ?? 0;
  return Object.entries(signals)
    .sort(([a], [b]) => Math.abs(effectOf(b)) - Math.abs(effectOf(a)))
    .map(([name, value]) => {
      const effect = effectOf(name);
      const shown = effect === 0 ? '' : ` → ${effect > 0 ? '+' : '−'}${Math.abs(effect).toFixed(2)}`;
      return `${name} ${value.toFixed(2)}${shown}`;
    });
}
