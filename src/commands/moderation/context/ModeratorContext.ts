import { notice } from '../../../answer/reply/toReply.ts';
import type { Reply } from '../../../answer/types.ts';
import { truncate } from '../../../base/truncate.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { Moderation } from '../../../service/types.ts';
import type { Store } from '../../../store/types.ts';
import type { CommandContext } from '../../types.ts';

/** What every command of moderators works with. */
export interface ModeratorContext {
  readonly store: Store;
  readonly moderation: Moderation;
  readonly serverId: string;
  /** Who acts. */
  readonly by: string;
  /** In the language of whoever acts. */
  readonly messages: ModerationMessages;
}

/** Run with a desk; where nothing is kept there is nothing to moderate. The reply is the moderator's alone. */
export async function asModerator(
  { store, moderation, serverId, asker, locale }: CommandContext,
  run: (desk: ModeratorContext) => Reply | Promise<Reply>,
): Promise<Reply> {
  const messages = messagesFor(locale).moderation;
  if (!store || !moderation) return say(messages.nothingKept, 'error');
  const reply = await run({ store, moderation, serverId, by: asker.id, messages });
  return { ...reply, private: true };
}

/** A line in the server's log channel, in the server's language. @param line is given who acted, as Discord shows them */
export const announce = (
  { moderation, serverId, by }: Omit<ModeratorContext, 'messages' | 'store'>,
  line: (messages: ModerationMessages, who: string) => string,
): Promise<void> => moderation.announce(serverId, (locale) => line(messagesFor(locale).moderation, nameOf(by)));

/** A sentence to the moderator. */
export const say = (text: string, tone: Reply['tone'] = 'notice'): Reply => ({ ...notice(text, tone), private: true });

/** A person as Discord shows one; nobody is notified by it. */
export const nameOf = (id: string): string => (/^\d{15,22}$/u.test(id) ? `<@${id}>` : id);

/** A moment to the minute, in UTC. */
export const formatTime = (time: number): string => new Date(time).toISOString().slice(0, 16).replace('T', ' ');

/** Returns a text on one line, of at most `limit` code points. */
export const truncateLine = (text: string, limit: number): string =>
  truncate(text.replaceAll(/\s+/gu, ' ').trim(), limit);
