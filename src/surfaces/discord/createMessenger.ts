import { type APIMessage, type Client, DiscordAPIError, PermissionFlagsBits, Routes, type Snowflake } from 'discord.js';
import { toLocale } from '../../locales/locale.ts';
import type { Delivery, Messenger } from '../../service/types.ts';
import { describeError, isOutage } from './connection/DiscordError.ts';
import { toPayload } from './render/toPayload.ts';
import type { BotContext } from './types.ts';

/** What Discord refuses once it refuses again; but not a token that is being changed, or too many requests. */
const isRefusal = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.status >= 400 && error.status < 500 && ![401, 429].includes(error.status);

/** How the bot speaks without being asked: corrections, news for people who wait, lines for the log channel. */
export function createMessenger(client: Client, { log, recent }: Pick<BotContext, 'log' | 'recent'>): Messenger {
  const attempt = async (what: string, run: () => Promise<unknown>): Promise<Delivery> => {
    try {
      await run();
      return 'done';
    } catch (error) {
      const isGone = isRefusal(error);
      if (!isGone && !isOutage(error)) log.warn(`${what} failed: ${describeError(error)}`);
      return isGone ? 'gone' : 'later';
    }
  };

  return {
    localeOf: (serverId) => toLocale(client.guilds.cache.get(serverId)?.preferredLocale ?? 'en'),

    edit: ({ channelId, messageId, unsure }, reply) =>
      attempt('A correction', async () => {
        const {
          content,
          embeds,
          components,
          allowedMentions: _none,
        } = toPayload(reply, { embeds: mayEmbed(channelId) });
        // Buttons of the answer stay unless nothing of it is left.
        const rows = reply.sections.length > 0 ? {} : { components };
        // Whoever asks again gets the new answer, not a link to the old one.
        recent.forget(messageId);
        const body = { content, embeds, ...rows, allowed_mentions: { parse: [] } };
        if (unsure && (await isShown(channelId, messageId, body))) return;
        await client.rest.patch(Routes.channelMessage(channelId, messageId), { body });
      }),

    async tell({ userId, channelId }, reply, nonce) {
      const direct = await attempt('A message to someone who waits', async () => {
        const user = await client.users.fetch(userId);
        await user.send({ ...toPayload(reply), nonce, enforceNonce: true });
      });
      // Their direct messages are closed: where they asked, by name.
      if (direct !== 'gone' || channelId === '') return direct;
      return attempt('A message to someone who waits', () => send(channelId, { ...reply, mentions: [userId] }, nonce));
    },

    post: ({ serverId, channelId }, reply) =>
      attempt('A line for the log channel', async () => {
        const channel = await client.channels.fetch(channelId);
        // Ids can be forged: nobody writes into another server's channels.
        if (!channel?.isSendable() || channel.isDMBased() || channel.guildId !== serverId) return;
        await channel.send(toPayload(reply));
      }),
  };

  async function send(channelId: Snowflake, reply: Parameters<Messenger['tell']>[1], nonce: string): Promise<void> {
    const channel = await client.channels.fetch(channelId);
    if (channel?.isSendable()) await channel.send({ ...toPayload(reply), nonce, enforceNonce: true });
  }

  /** Whether a message says this already; where it may not be read, nobody knows. */
  async function isShown(channelId: Snowflake, messageId: Snowflake, { content, embeds }: Said): Promise<boolean> {
    const shown = await client.rest.get(Routes.channelMessage(channelId, messageId)).catch((error: unknown) => {
      if (isRefusal(error)) return null;
      throw error;
    });
    return shown !== null && toText(shown as Said) === toText({ content, embeds });
  }

  /** Where the bot's permissions are not known, it tries. */
  function mayEmbed(channelId: Snowflake): boolean {
    const channel = client.channels.cache.get(channelId);
    const me = channel && !channel.isDMBased() && 'guild' in channel ? channel.guild.members.me : null;
    if (!me || !channel || channel.isDMBased()) return true;
    return channel.permissionsFor(me)?.has(PermissionFlagsBits.EmbedLinks) ?? true;
  }
}

type Said = Pick<APIMessage, 'content' | 'embeds'>;

/** All words of a message; Discord does not keep every blank as it was sent. */
const toText = ({ content, embeds }: Said): string =>
  [content, ...embeds.flatMap(({ title = '', description = '' }) => [title, description])]
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .join('\n');
