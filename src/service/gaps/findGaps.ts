import { setImmediate as nextTurn } from 'node:timers/promises';
import { LruMap } from '../../base/LruMap.ts';
import { isOffTopic } from '../../library/grouping/findNearest.ts';
import { groupQuestions } from '../../library/grouping/groupQuestions.ts';
import type { KnowledgeView } from '../../library/types.ts';
import type { Gap } from '../../store/curation/types.ts';
import type { Store } from '../../store/types.ts';

/** Questions that are grouped, the most asked ones. */
const MAX_QUESTIONS = 400;

/** A gap, and whether nothing here is about what it asks. */
export interface MeantGap extends Gap {
  readonly isOffTopic: boolean;
}

/** The server whose questions are grouped. */
export interface GapPlace {
  readonly store: Pick<Store, 'questions'>;
  readonly serverId: string;
}

/** Verdicts about questions: they hold for one state of a knowledge base. */
const verdicts = new LruMap<string, boolean>(4000);

/** Returns the open questions of a server, grouped by meaning, most asked first. */
export async function findGaps(
  { store, serverId }: GapPlace,
  { snapshot, encode }: KnowledgeView,
): Promise<readonly MeantGap[]> {
  const { gaps } = await store.questions.gaps({ serverId, limit: MAX_QUESTIONS });
  const texts = gaps.map(({ questions }) => questions[0]?.text ?? '');
  const encodings = await encode(texts, snapshot.index);
  const groups = groupQuestions(texts.map((text) => ({ text, encoding: encodings.get(text) })));
  const found: MeantGap[] = [];
  for (const members of groups) {
    const merged = mergeGaps(members.flatMap((number) => gaps[number] ?? []));
    const text = merged.questions[0]?.text ?? '';
    const key = JSON.stringify([snapshot.knowledge.revision, encodings.has(text), text]);
    let verdict = verdicts.get(key);
    if (verdict === undefined) {
      verdict = isOffTopic(snapshot, text, encodings.get(text));
      verdicts.set(key, verdict);
      await nextTurn();
    }
    found.push({ ...merged, isOffTopic: verdict });
  }
  return found.sort((a, b) => b.times - a.times || b.lastAsked - a.lastAsked);
}

/** Returns the gap that an open question of this server belongs to; null if it is not open. */
export async function findGap(questionId: number, place: GapPlace, library: KnowledgeView): Promise<Gap | null> {
  const { store, serverId } = place;
  const question = await store.questions.get(serverId, questionId);
  if (question?.status !== 'open') return null;
  const gaps = await findGaps(place, library);
  const { times, firstAsked, lastAsked, groupKey } = question;
  const found = gaps.find(({ questions }) => questions.some(({ id }) => id === questionId));
  return found ?? { groupKey, times, firstAsked, lastAsked, questions: [question] };
}

function mergeGaps(gaps: readonly Gap[]): Gap {
  const [first] = gaps as readonly [Gap, ...Gap[]];
  return {
    groupKey: first.groupKey,
    times: gaps.reduce((sum, { times }) => sum + times, 0),
    firstAsked: Math.min(...gaps.map(({ firstAsked }) => firstAsked)),
    lastAsked: Math.max(...gaps.map(({ lastAsked }) => lastAsked)),
    questions: gaps.flatMap(({ questions }) => questions).sort((a, b) => b.times - a.times || a.id - b.id),
  };
}
