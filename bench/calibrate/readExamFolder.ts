import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import type { Entry, Knowledge } from '../../src/knowledge/types.ts';

/** Entries that answer a question: a file's stem or an entry's id, some ids, or whatever cites a paragraph; null for none. */
type Gold =
  | string
  | readonly string[]
  | { readonly cite_any: readonly (readonly [string, readonly number[]])[] }
  | null;

/** A knowledge folder with judged questions. */
export interface ExamFolder {
  readonly name: string;
  readonly knowledge: Knowledge;
  readonly questions: readonly {
    readonly text: string;
    /** Whether an entry answers; null if nothing in the folder does. */
    readonly isRight: ((entry: Entry) => boolean) | null;
  }[];
}

/** Reads a folder that holds `knowledge/`, `questions.txt` (one a line) and `gold.json` (parallel to it). */
export async function readExamFolder(parent: string, name: string): Promise<ExamFolder> {
  const folder = join(parent, name);
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as readonly Gold[];
  const texts = readFileSync(join(folder, 'questions.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return {
    name,
    knowledge: await loadKnowledge(join(folder, 'knowledge')),
    questions: texts.map((text, i) => ({ text, isRight: toJudge(gold[i] ?? null) })),
  };
}

function toJudge(gold: Gold): ((entry: Entry) => boolean) | null {
  if (gold === null) return null;
  const accepts = ({ id, footnotes }: Entry): boolean => {
    if (typeof gold === 'string') return id === gold || id.split('#')[0] === gold;
    if (!('cite_any' in gold)) return gold.includes(id) || gold.includes(id.split('#')[0] ?? '');
    const cited = footnotes.flatMap(({ citations }) => citations);
    return cited.some(({ source, paragraphs }) =>
      gold.cite_any.some(([wanted, numbers]) => source === wanted && paragraphs.some((one) => numbers.includes(one))),
    );
  };
  return (entry) => entry.kind !== 'unknown' && accepts(entry);
}
