import type { Answer, Button } from '../answer/types.ts';
import type { Counter } from '../store/types.ts';
import { groupKey } from './groupKey.ts';
import { messagesOf } from './messages/messagesOf.ts';
import type { CommandContext } from './types.ts';

const COUNTERS: Readonly<Record<Answer['status'], Counter>> = {
  answered: 'answered',
  suggested: 'suggested',
  unanswered: 'declined',
};

/**
 * Keep for a server's moderators what could not be answered, without who asked.
 * @returns **Ask the moderators**, where they can be asked; a store that fails costs nobody the answer
 */
export async function recordQuestion(
  text: string,
  { status }: Answer,
  { store, serverId, locale, warn }: CommandContext,
): Promise<readonly Button[]> {
  if (!store || serverId === '') return [];
  store.stats.count(serverId, 'asked');
  store.stats.count(serverId, COUNTERS[status]);
  if (status === 'answered') return [];
  const source = status;
  try {
    const { id } = await store.questions.record({ serverId, text, locale, source, groupKey: groupKey(text) });
    const label = messagesOf(locale).askModerators;
    return status === 'unanswered' ? [{ id: `moderators:${id}`, label, style: 'primary' }] : [];
  } catch (error) {
    warn(`A question could not be kept for the moderators: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
