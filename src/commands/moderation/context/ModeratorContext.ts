import { toInertText } from '../../../answer/reply/toInertText.ts';
import { truncate } from '../../../base/truncate.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { Locale } from '../../../locales/locale.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { Moderation } from '../../../service/types.ts';
import type { Store } from '../../../store/types.ts';
import type { CommandContext, Outcome } from '../../types.ts';

/** Context of the commands for moderators. */
export interface ModeratorContext {
  readonly store: Store;
  readonly moderation: Moderation;
  readonly serverId: string;
  /** Id of the moderator. */
  readonly by: string;
  /** In the moderator's language. */
  readonly messages: ModerationMessages;
}

/** Runs a command of moderators; its reply is private. Fails if there is no store. */
export async function asModerator(
  { store, moderation, serverId, asker, locale }: CommandContext,
  run: (moderator: ModeratorContext) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const messages = messagesFor(locale).moderation;
  if (!store || !moderation) return { failed: 'store/none' };
  const outcome = await run({ store, moderation, serverId, by: asker.id, messages });
  return 'failed' in outcome ? outcome : { ...outcome, private: true };
}

/**
 * Posts a line in the server's log channel, in the server's language.
 * @param line receives the moderator's name as Discord shows it
 */
export const announce = (
  { moderation, serverId, by }: Omit<ModeratorContext, 'messages' | 'store'>,
  line: (messages: ModerationMessages, who: string, locale: Locale) => string,
): Promise<void> =>
  moderation.announce(serverId, by, (locale) => line(messagesFor(locale).moderation, nameOf(by), locale));

/** Returns a person's mention; replies never notify anybody by it. */
export const nameOf = (id: string): string => (/^\d{15,22}$/u.test(id) ? `<@${id}>` : id);

/** Returns a time to the minute, in UTC: `2026-03-01 12:30`. */
export const formatTime = (time: number): string => new Date(time).toISOString().slice(0, 16).replace('T', ' ');

/** Returns a text on one line, of at most `limit` code points, for where no Markdown is read: labels, menus, forms. */
export const truncateLine = (text: string, limit: number): string =>
  truncate(text.replaceAll(/\s+/gu, ' ').trim(), limit);

/** Returns what somebody wrote on one line of Markdown that shows it as it is, at most `limit` code points of it. */
export const quoteLine = (text: string, limit: number): string => toInertText(truncateLine(text, limit));
