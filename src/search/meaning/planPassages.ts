import { splitSentences } from '../../knowledge/documents/passages/sentences/splitSentences.ts';
import { toPlainText } from '../../knowledge/markdown/toPlainText.ts';
import type { Entry } from '../../knowledge/types.ts';
import { plainBody } from '../text/searchFields.ts';
import type { EntryTexts } from './entryTexts.ts';
import { planTexts } from './planMeaning.ts';
import type { MeaningPlan } from './types.ts';

/** Number of passages up to which each sentence is encoded too: three times the texts for half a percentage point. */
const MAX_WITH_SENTENCES = 5000;

/**
 * Plans the encoding of passages: each as a whole under its title and headings, and its sentences under the nearest heading.
 * The tokens of the whole are what questions are aligned with.
 */
export function planPassages(entries: readonly Entry[]): MeaningPlan {
  const withSentences = entries.length <= MAX_WITH_SENTENCES;
  return planTexts(entries.map((entry) => passageTexts(entry, withSentences)));
}

function passageTexts(entry: Entry, withSentences: boolean): EntryTexts {
  const { article, kind } = entry;
  const heading = toPlainText(entry.heading);
  const lines = plainBody(entry).split('\n').map(toPlainText);
  const above = [...toPlainText(article?.context ?? '').split(' › '), ...(kind === 'faq' ? [heading] : [])];
  const whole = [...above, lines.filter((line) => line !== '').join(' ')].join(': ');
  const sentences = withSentences ? lines.flatMap(splitSentences) : [];
  return { asked: [whole], sentences: sentences.map((sentence) => `${heading}: ${sentence}`), answer: whole };
}
