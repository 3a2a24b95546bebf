import { splitSentences } from '../../knowledge/documents/passages/sentences/splitSentences.ts';
import type { Entry } from '../../knowledge/types.ts';

/** Maximum number of phrasings of an entry that are encoded. In folders of many phrasings, all would gain a point or two. */
const MAX_ASKED = 16;
const MAX_SENTENCES = 6;
/** Maximum characters of an answer that are compared with another answer. */
const MAX_ANSWER = 400;

/** Texts of an entry that are encoded. */
export interface EntryTexts {
  /** Heading and phrasings, evenly drawn. */
  readonly asked: readonly string[];
  /** First sentences of the answer, each under the heading: "Heading: sentence". */
  readonly sentences: readonly string[];
  readonly answer: string;
}

/** Returns the texts of a written entry that are encoded. */
export function entryTexts({ heading, phrasings, body }: Entry): EntryTexts {
  const title = plainLine(heading);
  const answer = plainLine(body);
  const sentences = splitSentences(answer).slice(0, MAX_SENTENCES);
  return {
    asked: drawEvenly([title, ...phrasings.map(plainLine)], MAX_ASKED),
    sentences: sentences.map((sentence) => `${title}: ${sentence}`),
    answer: answer.slice(0, MAX_ANSWER),
  };
}

/** Returns Markdown as one plain line, without the numbers of footnotes. */
export const plainLine = (markdown: string): string =>
  markdown
    .slice(0, 20_000)
    .replace(/\[\d{1,4}\]/gu, ' ')
    .replace(/\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)/gu, '$1')
    .replace(/[*_`>#|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Returns at most `count` of the items, evenly drawn, the first one among them. */
export function drawEvenly<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)] as T);
}
