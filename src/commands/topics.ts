import type { Entry } from '../knowledge/types.ts';

/** The entries of one topic that can be asserted, in file order. */
export interface Topic {
  /** At most 60 letters, digits and hyphens: fits custom ids. */
  readonly key: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

const OTHER_KEY = 'other-questions';

/**
 * Topics in the order their first entry stands in the folder; entries without a topic come last.
 * @param other the title of what has no topic
 */
export function toTopics(entries: readonly Entry[], other: string): readonly Topic[] {
  const topics = new Map<string, { key: string; title: string; entries: Entry[] }>();
  const known = entries.filter(({ kind }) => kind !== 'unknown');
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
