import { loadFiles } from '../../src/knowledge/loadKnowledge.ts';
import type { Entry, Knowledge } from '../../src/knowledge/types.ts';

/** Knowledge from files in memory, by path. */
export function knowledgeOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Knowledge> {
  const all = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? Buffer.from(text) : text,
  }));
  return loadFiles(all);
}

/** `id: heading: body`, one an entry, line ends as `/`. */
export const lines = (entries: readonly Entry[]): string[] =>
  entries.map(({ id, heading, body }) => `${id}: ${heading}: ${body.replaceAll('\n', '/')}`);

/** The entries of one article, as `lines`. */
export async function linesOf(path: string, text: string | Uint8Array): Promise<string[]> {
  const { entries, problems } = await knowledgeOf({ [path]: text });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return lines(entries);
}

export const paragraphsOf = (entry: Entry | undefined): readonly number[] =>
  entry?.footnotes.flatMap(({ citations }) => citations.flatMap(({ paragraphs }) => paragraphs)) ?? [];
