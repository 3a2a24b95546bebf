import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Citation, Entry, Knowledge, KnowledgeDiff } from '../types.ts';

/** Entries compared before the event loop gets a turn, so that questions are answered meanwhile. */
const BATCH = 1000;

/**
 * Compares two knowledge bases by entry id. An entry that only moved to another line or folder has not changed.
 * @returns added and changed entries in the order of `after`, removed ones in the order of `before`
 */
export async function diffKnowledge(
  before: Pick<Knowledge, 'entries'>,
  after: Pick<Knowledge, 'entries'>,
): Promise<KnowledgeDiff> {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]));
  const kept = new Set<string>();
  await nextTurn();
  const changed: { before: Entry; after: Entry }[] = [];
  const added: Entry[] = [];
  for (const [i, entry] of after.entries.entries()) {
    if (i > 0 && i % BATCH === 0) await nextTurn();
    kept.add(entry.id);
    const earlier = old.get(entry.id);
    if (earlier === undefined) added.push(entry);
    else if (differs(earlier, entry)) changed.push({ before: earlier, after: entry });
  }
  return { added, changed, removed: before.entries.filter(({ id }) => !kept.has(id)) };
}

/** Whether two entries differ in a field of `entryContent`. Comparing fields is faster than comparing that string. */
function differs(a: Entry, b: Entry): boolean {
  return (
    a.kind !== b.kind ||
    a.heading !== b.heading ||
    a.body !== b.body ||
    a.caveat?.kind !== b.caveat?.kind ||
    a.caveat?.text !== b.caveat?.text ||
    a.topic !== b.topic ||
    a.asOf !== b.asOf ||
    a.expires !== b.expires ||
    a.article?.source !== b.article?.source ||
    a.article?.context !== b.article?.context ||
    differ(a.phrasings, b.phrasings, (one, other) => one !== other) ||
    differ(a.footnotes, b.footnotes, (one, other) => differ(one.citations, other.citations, citationsDiffer))
  );
}

function citationsDiffer(a: Citation, b: Citation): boolean {
  return (
    a.source !== b.source || a.quote !== b.quote || differ(a.paragraphs, b.paragraphs, (one, other) => one !== other)
  );
}

function differ<T>(a: readonly T[], b: readonly T[], different: (one: T, other: T) => boolean): boolean {
  return a.length !== b.length || a.some((one, i) => different(one, b[i] as T));
}
