import type { Answer, Reply } from '../../answer/types.ts';
import { errorMessage } from '../../base/errorMessage.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Counter } from '../../store/servers/types.ts';
import type { CommandContext } from '../types.ts';
import { questionKey } from './questionKey.ts';

const COUNTERS: Readonly<Record<Answer['status'], Counter>> = {
  answered: 'answered',
  suggested: 'suggested',
  unanswered: 'declined',
};

/**
 * Keep for a server's moderators what could not be answered, without who asked.
 * @returns the reply, with **Ask the moderators** where they can be asked; a suggestion that is taken counts as found. A
 * store that fails costs nobody the answer
 */
export async function recordQuestion(
  text: string,
  { status }: Answer,
  reply: Reply,
  { store, serverId, locale, warn }: CommandContext,
): Promise<Reply> {
  if (!store || serverId === '') return reply;
  store.stats.count(serverId, 'asked');
  store.stats.count(serverId, COUNTERS[status]);
  if (status === 'answered') return reply;
  const source = status;
  try {
    const { id } = await store.questions.record({ serverId, text, locale, source, groupKey: questionKey(text) });
    if (status === 'suggested') {
      const suggestions = reply.suggestions.map((button) => ({ ...button, id: `${button.id}/${id}` }));
      return { ...reply, suggestions };
    }
    const label = messagesFor(locale).commands.askModerators;
    return { ...reply, buttons: [...reply.buttons, { id: `moderators:${id}`, label, style: 'primary' }] };
  } catch (error) {
    warn(`A question could not be kept for the moderators: ${errorMessage(error)}`);
    return reply;
  }
}
