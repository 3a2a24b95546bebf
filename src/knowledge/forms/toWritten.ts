import { slug } from 'github-slugger';
import { assignKeys } from '../entries/assignKeys.ts';
import type { Entry, Knowledge, Source } from '../types.ts';
import { curatedFile } from './curatedFile.ts';

/** Sources of imported documents have ids of their own, so that they are never taken for one of the folder. */
const PREFIX = 'import-';

/** Turns what was read from documents into entries as people write them, each in a file of its own. */
export function toWritten({ entries, sources }: Pick<Knowledge, 'entries' | 'sources'>): {
  readonly entries: readonly Entry[];
  readonly sources: ReadonlyMap<string, Source>;
} {
  const documents = new Set(entries.flatMap(({ article }) => (article ? [article.source] : [])));
  const rename = (id: string): string => (documents.has(id) ? `${PREFIX}${id}` : id);
  const taken = new Set(entries.filter(({ article }) => !article).map(({ file }) => file));
  const written = entries.map((entry): Entry => {
    if (!entry.article) return entry;
    const { article: _, ...rest } = entry;
    const heading = entry.heading.replaceAll(/\s+/gu, ' ').trim();
    let own = heading;
    for (let copy = 2; taken.has(curatedFile(own)); copy += 1) own = `${copy} · ${heading}`;
    const file = curatedFile(own);
    taken.add(file);
    const id = `${file.slice(file.indexOf('/') + 1, -'.md'.length)}#${slug(own)}`;
    const footnotes = entry.footnotes.map(({ citations }) => ({
      citations: citations.map((one) => ({ ...one, source: rename(one.source) })),
    }));
    return { ...rest, id, kind: 'faq', heading: own, file, line: 1, footnotes };
  });
  const keys = assignKeys(written.map(({ id }) => id));
  return {
    entries: written.map((entry) =>
      entry.key === keys.get(entry.id) ? entry : { ...entry, key: keys.get(entry.id) ?? entry.key },
    ),
    sources: new Map([...sources.values()].map((source) => [rename(source.id), { ...source, id: rename(source.id) }])),
  };
}
