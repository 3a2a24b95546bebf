import { entryContent } from './entryContent.ts';
import type { Entry, Knowledge, KnowledgeDiff } from './types.ts';

/**
 * What changed from one load to the next, by entry id. An entry that only moved (another line or folder) did not.
 * @returns added and changed in the order of `after`, removed in the order of `before`
 */
export function diffKnowledge(before: Pick<Knowledge, 'entries'>, after: Pick<Knowledge, 'entries'>): KnowledgeDiff {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]));
  const kept = new Set(after.entries.map(({ id }) => id));
  const changed: { before: Entry; after: Entry }[] = [];
  const added: Entry[] = [];
  for (const entry of after.entries) {
    const earlier = old.get(entry.id);
    if (earlier === undefined) added.push(entry);
    else if (differs(earlier, entry)) changed.push({ before: earlier, after: entry });
  }
  return { added, changed, removed: before.entries.filter(({ id }) => !kept.has(id)) };
}

/** Most entries differ in their text or not at all: the whole content is compared only where the text is the same. */
function differs(a: Entry, b: Entry): boolean {
  return a.body !== b.body || a.phrasings.length !== b.phrasings.length || entryContent(a) !== entryContent(b);
}
