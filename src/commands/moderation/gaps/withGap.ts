import type { Gap } from '../../../store/curation/types.ts';
import { parseId } from '../../entries/parseId.ts';
import type { CommandContext, Outcome } from '../../types.ts';
import { asModerator, type ModeratorContext } from '../context/ModeratorContext.ts';

/** Number of gaps searched for one question. */
const MAX_GAPS = 500;

/**
 * Runs with the open gap that a question of this server belongs to.
 * @param argument the question's id
 * @returns what `run` returns, or a failure if the question is not open
 */
export function withGap(
  argument: string,
  context: CommandContext,
  run: (gap: Gap, questionId: number, moderator: ModeratorContext) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  return asModerator(context, async (moderator) => {
    const id = parseId(argument);
    const gap = id === null ? null : await findGap(id, moderator);
    return id === null || !gap ? { failed: 'question/gone' } : run(gap, id, moderator);
  });
}

async function findGap(questionId: number, { store, serverId }: ModeratorContext): Promise<Gap | null> {
  const question = await store.questions.get(serverId, questionId);
  if (question?.status !== 'open') return null;
  const { gaps } = await store.questions.gaps({ serverId, limit: MAX_GAPS });
  const { times, firstAsked, lastAsked, groupKey } = question;
  const found = gaps.find((gap) => gap.groupKey === groupKey);
  return found ?? { groupKey, times, firstAsked, lastAsked, questions: [question] };
}
