import type { Snapshot } from '../library/Library.ts';
import type { Locale } from '../locales/locale.ts';
import { messagesFor } from '../locales/messagesFor.ts';
import { chooseAnswer, THRESHOLDS } from './chooseAnswer.ts';

/** How many candidates are told of. */
const MAX_CANDIDATES_SHOWN = 8;

/** Why a question is answered as it is: outcome, corrected words, and what speaks for and against each candidate. */
export function explainAnswer(
  { index, knowledge }: Snapshot,
  question: string,
  locale: Locale = 'en',
): readonly string[] {
  const { candidates, corrections } = index.search(question, MAX_CANDIDATES_SHOWN);
  const { status } = chooseAnswer(index, question);
  const [first, second] = candidates;
  const lead = first ? first.confidence - (second?.confidence ?? 0) : 0;
  const words = messagesFor(locale).answer.explain;
  const summary = [
    [words.status, words.outcomes[status]],
    [words.thresholds, words.assertedFrom(THRESHOLDS.assert, THRESHOLDS.quote, THRESHOLDS.suggest)],
    [words.corrected, corrections.map(({ from, to }) => `${from} → ${to}`).join(', ') || words.nothing],
    [words.margin, words.overNext(lead.toFixed(3))],
    [words.revision, knowledge.revision],
  ] as const;
  const width = Math.max(...summary.map(([label]) => label.length)) + 2;
  return [
    ...summary.map(([label, value]) => `${label.padEnd(width)}${value}`),
    ...candidates.map(({ entry, confidence, signals }) => {
      const shown = Object.entries(signals).map(([name, value]) => `${name} ${Number(value).toFixed(2)}`);
      return `${confidence.toFixed(3)}  ${entry.id}\n       ${shown.join('  ')}`;
    }),
  ];
}
