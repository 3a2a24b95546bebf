import type { Entry } from '../../knowledge/types.ts';

/** The answered questions of one topic, in file order. */
export interface Topic {
  /** At most 60 letters, digits and hyphens, so that it fits into ids of buttons. */
  readonly key: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

const OTHER_KEY = 'other-questions';

/** Cached topics: with many documents, finding them takes longer than typing a letter. */
const found = new WeakMap<readonly Entry[], Map<string, readonly Topic[]>>();

/**
 * Returns topics in the order of their first entry in the folder; entries without a topic come last. The first passage of
 * each section of a document represents the section.
 * @param other title for entries without a topic
 */
export function toTopics(entries: readonly Entry[], other: string): readonly Topic[] {
  const known = found.get(entries) ?? new Map<string, readonly Topic[]>();
  found.set(entries, known);
  const topics = known.get(other) ?? groupByTopic(entries, other);
  known.set(other, topics);
  return topics;
}

function groupByTopic(entries: readonly Entry[], other: string): readonly Topic[] {
  const topics = new Map<string, { key: string; title: string; entries: Entry[] }>();
  const sections = new Set<string>();
  const known = entries.filter((entry) => entry.kind !== 'unknown' && isFirst(entry, sections));
  for (const entry of [
    ...known.filter(({ topic }) => topic !== null),
    ...known.filter(({ topic }) => topic === null),
  ]) {
    const title = entry.topic ?? other;
    const key = entry.topic === null ? OTHER_KEY : topicKey(title);
    const topic = topics.get(key) ?? { key, title, entries: [] };
    topic.entries.push(entry);
    topics.set(key, topic);
  }
  return [...topics.values()];
}

/** Whether an entry is the first passage of its section, or not a passage at all. */
function isFirst({ kind, article, heading }: Entry, sections: Set<string>): boolean {
  if (kind !== 'passage') return true;
  const section = `${article?.source}\n${article?.context}\n${heading}`;
  if (sections.has(section)) return false;
  sections.add(section);
  return true;
}

/** Finds a topic by its key or its title as typed. */
export function findTopic(entries: readonly Entry[], typed: string, other: string): Topic | undefined {
  const key = topicKey(typed) === topicKey(other) ? OTHER_KEY : topicKey(typed);
  return toTopics(entries, other).find((topic) => topic.key === key);
}

function topicKey(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['topic'];
  // Truncating may leave a hyphen at the end, which a typed title would not have.
  return [...words.join('-')].slice(0, 60).join('').replace(/-$/u, '');
}
