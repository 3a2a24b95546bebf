import { toSourceId } from '../yaml/toSourceId.ts';

/** A document and the id that its front matter states, if any. */
export interface Named {
  readonly path: string;
  readonly stated: string | null;
}

/** Names of files that stand for their folder. */
const INDEX = /^(?:index|_index|readme)$/iu;

/**
 * Gives each document an id: the one that it states, or else its name. An index file is named after its folder. Documents of one
 * name are told apart by their folders (`guide-intro`, `api-intro`), or else by their formats (`intro-html`). Adding a
 * file changes only ids of files of its own name.
 * @param taken names in lower case that documents must not have unless they state them
 * @returns ids by path; null where the name cannot be an id
 */
export function assignIds(
  documents: readonly Named[],
  taken: { readonly has: (name: string) => boolean },
): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  const used = new Set<string>();
  for (const { path, stated } of documents) {
    if (stated === null) continue;
    const id = toSourceId(stated);
    ids.set(path, id);
    if (id !== null) used.add(id.toLowerCase());
  }
  const isFree = (name: string): boolean => !used.has(name) && !taken.has(name);
  let open = documents.flatMap(({ path, stated }) => (stated === null ? [{ path, names: namesOf(path) }] : []));
  for (let step = 0; open.some(({ names }) => step < names.length); step += 1) {
    const named = open.map(({ path, names }) => ({
      path,
      id: toSourceId(names[Math.min(step, names.length - 1)] ?? ''),
    }));
    const counts = new Map<string, number>();
    for (const { id } of named) if (id !== null) counts.set(id.toLowerCase(), (counts.get(id.toLowerCase()) ?? 0) + 1);
    for (const { path, id } of named) {
      if (id === null || (counts.get(id.toLowerCase()) === 1 && isFree(id.toLowerCase()))) ids.set(path, id);
    }
    for (const { path, id } of named) if (id !== null && ids.has(path)) used.add(id.toLowerCase());
    open = open.filter(({ path }) => !ids.has(path));
  }
  // Names that differ in punctuation alone, such as “a b.md” and “a-b.md”.
  for (const { path, names } of open) {
    let number = 2;
    while (!isFree(`${toSourceId(names.at(-1) ?? '')}-${number}`.toLowerCase())) number += 1;
    const id = `${toSourceId(names.at(-1) ?? '')}-${number}`;
    used.add(id.toLowerCase());
    ids.set(path, id);
  }
  return ids;
}

/** Returns the name of a document's file, or of its folder if the file is its index, without its ending. */
export const nameOf = (path: string): string => namesOf(path)[0] ?? path;

/** Returns the names that a document may have, the shortest first: `intro`, `guide-intro`, `docs-guide-intro-md`. */
function namesOf(path: string): readonly string[] {
  const parts = path.replace(/\.[^./]*$/u, '').split('/');
  const folders = parts.slice(0, -1).filter((part, at) => at > 0 || (part !== 'articles' && part !== 'fetched'));
  const file = parts.at(-1) ?? '';
  const named = INDEX.test(file) && folders.length > 0 ? folders : [...folders, file];
  const whole = [...folders, file].join('-');
  const names = named.map((_, at) => named.slice(named.length - 1 - at).join('-'));
  return [...new Set([...names, whole, `${whole}-${path.slice(path.lastIndexOf('.') + 1)}`])];
}
