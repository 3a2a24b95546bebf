import type { Button } from '../../answer/reply/types.ts';
import type { Answer, Reply } from '../../answer/types.ts';
import { errorMessage } from '../../base/errorMessage.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Counter } from '../../store/servers/types.ts';
import { questionKey } from '../entries/questionKey.ts';
import type { CommandContext } from '../types.ts';

const COUNTERS: Readonly<Record<Answer['status'], Counter>> = {
  answered: 'answered',
  suggested: 'suggested',
  unanswered: 'declined',
};

/** Counts a question in its server's statistics. */
export function countQuestion(status: Answer['status'], { store, serverId }: CommandContext): void {
  if (!store || serverId === '') return;
  store.stats.count(serverId, 'asked');
  store.stats.count(serverId, COUNTERS[status]);
}

/**
 * Records a question without an answer for the server's moderators, without the asker.
 * @returns the reply, with **Ask the moderators** if the question was recorded; the ids of suggestions name the question,
 * so that taking one counts it down. Never rejects.
 */
export async function recordQuestion(
  text: string,
  { status }: Answer,
  reply: Reply,
  context: CommandContext,
): Promise<Reply> {
  const { store, serverId, locale, warn, post } = context;
  countQuestion(status, context);
  if (!store || serverId === '') return reply;
  if (status === 'answered') return reply;
  const source = status;
  try {
    const { id } = await store.questions.record({ serverId, text, locale, source, groupKey: questionKey(text) });
    const ofQuestion = (button: Button): Button => ({ ...button, id: `${button.id}/${id}` });
    const suggestions = status === 'suggested' ? reply.suggestions.map(ofQuestion) : reply.suggestions;
    // In a help post, a press calls for help.
    if (post) return { ...reply, suggestions, openQuestion: id };
    const ask: Button = { id: `moderators:${id}`, label: messagesFor(locale).commands.askModerators, style: 'primary' };
    return { ...reply, suggestions, buttons: [...reply.buttons, ask], openQuestion: id };
  } catch (error) {
    warn(`A question could not be recorded for the moderators: ${errorMessage(error)}`);
    return reply;
  }
}
