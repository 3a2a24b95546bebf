import { findGap } from '../../../service/gaps/findGaps.ts';
import type { Gap } from '../../../store/curation/types.ts';
import { parseId } from '../../entries/parseId.ts';
import type { CommandContext, Outcome } from '../../types.ts';
import { asModerator, type ModeratorContext } from '../context/ModeratorContext.ts';

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
    const gap = id === null ? null : await findGap(id, moderator, context.library);
    return id === null || !gap ? { failed: 'question/gone' } : run(gap, id, moderator);
  });
}
