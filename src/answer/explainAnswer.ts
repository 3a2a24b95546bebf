import { chooseAnswer, THRESHOLDS } from './chooseAnswer.ts';
import type { Snapshot } from './library.ts';

/** How many candidates are told of. */
const SHOWN = 8;

/** Why a question is answered as it is: outcome, corrected words, and what speaks for and against each candidate. */
export function explainAnswer({ index, knowledge }: Snapshot, question: string): readonly string[] {
  const { candidates, corrections } = index.search(question, SHOWN);
  const { status } = chooseAnswer(index, question);
  const [first, second] = candidates;
  const lead = first ? first.confidence - (second?.confidence ?? 0) : 0;
  return [
    `status      ${status}`,
    `thresholds  asserted from ${THRESHOLDS.assert}, suggested from ${THRESHOLDS.suggest}`,
    `corrected   ${corrections.map(({ from, to }) => `${from} → ${to}`).join(', ') || 'nothing'}`,
    `margin      ${lead.toFixed(3)} over the runner-up`,
    `revision    ${knowledge.revision}`,
    ...candidates.map(({ entry, confidence, evidence }) => {
      const shown = Object.entries(evidence).map(([name, value]) => `${name} ${Number(value).toFixed(2)}`);
      return `${confidence.toFixed(3)}  ${entry.id}\n       ${shown.join('  ')}`;
    }),
  ];
}
