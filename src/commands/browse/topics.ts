import type { Entry } from '../../knowledge/types.ts';

/** The entries of one topic that can be asserted, in file order. */
export interface Topic {
  /** At most 60 letters, digits and hyphens: fits custom ids. */
  readonly key: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

const OTHER_KEY = 'other-questions';

/** Topics found before: with many documents that takes longer than typing a letter. */
const found = new WeakMap<readonly Entry[], Map<string, readonly Topic[]>>();

/**
 * Topics in the order their first entry stands in the folder; entries without a topic come last. Of a document's
 * passages the first of each section stands for the section.
 * @param other the title of what has no topic
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

/** Whether it is no passage, or the first of its section. */
function isFirst({ kind, article, heading }: Entry, sections: Set<string>): boolean {
  if (kind !== 'passage') return true;
  const section = `${article?.source}\n${article?.context}\n${heading}`;
  if (sections.has(section)) return false;
  sections.add(section);
  return true;
}

/** Find a topic by key or by its title as typed. */
export function findTopic(entries: readonly Entry[], typed: string, other: string): Topic | undefined {
  const key = topicKey(typed) === topicKey(other) ? OTHER_KEY : topicKey(typed);
  return toTopics(entries, other).find((topic) => topic.key === key);
}

function topicKey(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['topic'];
  // A cut may leave a hyphen at the end, which the same title typed as a key would not have.
  return [...words.join('-')].slice(0, 60).join('').replace(/-$/u, '');
}
