import { wordKey } from '../../../base/wordKey.ts';
import type { Entry, Problem } from '../../../knowledge/types.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { ImportPlan } from '../../../service/servers/importEntries.ts';
import { quoteLine } from '../context/ModeratorContext.ts';

const MAX_LINES = 8;
const MAX_LENGTH = 200;

/** A question of an imported entry that another entry is asked by already. */
export interface Collision {
  readonly question: string;
  readonly heading: string;
}

/** Finds questions of new or changed entries that other entries of the server are asked by. */
export function findCollisions({ writes }: ImportPlan, entries: readonly Entry[]): readonly Collision[] {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    for (const question of [entry.heading, ...entry.phrasings]) {
      const key = wordKey(question);
      if (key !== '' && !known.has(key)) known.set(key, entry);
    }
  }
  return writes.flatMap(({ entry, content }) =>
    content === null
      ? []
      : [content.entry.heading, ...content.entry.phrasings].flatMap((question) => {
          const other = known.get(wordKey(question));
          return other && other.id !== entry.id ? [{ question, heading: other.heading }] : [];
        }),
  );
}

/** Lists what an import changes, as lines of Markdown. */
export function describePlan(
  { writes, unchanged }: ImportPlan,
  collisions: readonly Collision[],
  messages: ModerationMessages,
): readonly string[] {
  const added = writes.filter(({ current }) => current === null);
  const changed = writes.filter(({ current }) => current !== null);
  const headings = (all: ImportPlan['writes']): readonly string[] =>
    all.map(({ entry }) => quoteLine(entry.heading, MAX_LENGTH));
  return [
    ...group(messages.added, headings(added)),
    ...group(messages.changed, headings(changed)),
    ...(unchanged > 0 ? [messages.unchanged(unchanged)] : []),
    ...group(
      messages.collisions,
      collisions.map(({ question, heading }) =>
        messages.askedElsewhere(quoteLine(question, 80), quoteLine(heading, 80)),
      ),
    ),
  ];
}

/** Lists problems of an upload by file and line. */
export const describeProblems = (problems: readonly Problem[], title: string): readonly string[] =>
  group(
    title,
    problems.map(({ file, line, reason, remedy }) => quoteLine(`${file}:${line} ${reason}: ${remedy}`, MAX_LENGTH)),
  );

function group(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MAX_LINES).map((line) => `- ${line}`);
  return [`**${title} (${lines.length})**`, ...shown, ...(lines.length > MAX_LINES ? ['- …'] : [])];
}
