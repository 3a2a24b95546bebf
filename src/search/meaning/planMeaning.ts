import type { Entry } from '../../knowledge/types.ts';
import { type EntryTexts, entryTexts } from './entryTexts.ts';
import type { MeaningPlan, TextLists } from './types.ts';

/** Plans the encoding of written entries. */
export const planMeaning = (entries: readonly Entry[]): MeaningPlan => planTexts(entries.map(entryTexts));

/** Lists the texts of entries once each and notes where each entry's stand. */
export function planTexts(texts: readonly EntryTexts[]): MeaningPlan {
  const rows = new Map<string, number>();
  const rowOf = (text: string): number => {
    const known = rows.get(text);
    if (known !== undefined) return known;
    rows.set(text, rows.size);
    return rows.size - 1;
  };
  const asked = toLists(texts.map((one) => one.asked.map(rowOf)));
  const sentences = toLists(texts.map((one) => one.sentences.map(rowOf)));
  const answers = Int32Array.from(texts, ({ answer }) => rowOf(answer));
  return { texts: [...rows.keys()], asked, sentences, answers };
}

/** Returns lists of rows in compressed form. */
export function toLists(lists: readonly (readonly number[])[]): TextLists {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    start[i + 1] = (start[i] as number) + list.length;
  });
  return { start, rows: Int32Array.from(lists.flat()) };
}
