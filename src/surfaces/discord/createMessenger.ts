import { type APIMessage, type Client, Routes, type Snowflake } from 'discord.js';
import { toLocale } from '../../locales/locale.ts';
import type { Delivery, Messenger } from '../../service/types.ts';
import { describeError, isOutage, isRefusal } from './connection/DiscordError.ts';
import { canEmbed, canWrite, listPermissions } from './context/canEmbed.ts';
import { toPayload } from './render/toPayload.ts';
import type { BotContext } from './types.ts';

/** Creates the voice of the bot for everything it says unasked: corrections, news for people who wait, log lines. */
export function createMessenger(client: Client, { log, recent }: Pick<BotContext, 'log' | 'recent'>): Messenger {
  const attempt = async (name: string, run: () => Promise<unknown>): Promise<Delivery> => {
    try {
      await run();
      return 'done';
    } catch (error) {
      const isGone = isRefusal(error);
      if (!isGone && !isOutage(error)) log.warn(`${name} failed: ${describeError(error)}`);
      return isGone ? 'gone' : 'later';
    }
  };

  return {
    servers: () => [...client.guilds.cache.keys()],
    mayWrite({ serverId, channelId }) {
      const channel = client.guilds.cache.get(serverId)?.channels.cache.get(channelId);
      return channel !== undefined && canWrite(channel);
    },
    inspect({ serverId, channelId, roleId }) {
      const channel = client.guilds.cache.get(serverId)?.channels.cache.get(channelId);
      if (!channel) return null;
      const tags = channel.isThreadOnly() ? channel.availableTags.map(({ name }) => name) : [];
      return { permissions: listPermissions(channel, roleId), tags };
    },
    localeOf: (serverId) => toLocale(client.guilds.cache.get(serverId)?.preferredLocale ?? 'en'),

    nameOf: (serverId) => client.guilds.cache.get(serverId)?.name ?? '',

    edit: ({ channelId, messageId, unsure }, reply) =>
      attempt('A correction', async () => {
        const { content, embeds, components } = toPayload(reply, {
          embeds: canEmbed(client.channels.cache.get(channelId)),
        });
        // The answer keeps its buttons unless nothing is left of it.
        const rows = reply.sections.length > 0 ? {} : { components };
        // The next person who asks gets the new answer, not a link to the old one.
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
      // Someone who takes no direct messages is mentioned in the channel where they asked.
      if (direct !== 'gone' || channelId === '') return direct;
      return attempt('A message to someone who waits', () => send(channelId, { ...reply, mentions: [userId] }, nonce));
    },

    post: ({ serverId, channelId, to }, reply, nonce) =>
      attempt('A message that was due', async () => {
        const channel = await client.channels.fetch(channelId);
        // Ids can be forged: no server may write into a channel of another.
        if (!channel?.isSendable() || channel.isDMBased() || channel.guildId !== serverId) return;
        const payload = toPayload(reply, { embeds: canEmbed(channel) });
        const reference = to === null ? {} : { reply: { messageReference: to, failIfNotExists: false } };
        await channel.send({ ...payload, ...reference, nonce, enforceNonce: true });
      }),
  };

  async function send(channelId: Snowflake, reply: Parameters<Messenger['tell']>[1], nonce: string): Promise<void> {
    const channel = await client.channels.fetch(channelId);
    if (channel?.isSendable()) await channel.send({ ...toPayload(reply), nonce, enforceNonce: true });
  }

  /** Whether a message shows these texts already; false if the bot may not read it. */
  async function isShown(channelId: Snowflake, messageId: Snowflake, { content, embeds }: Texts): Promise<boolean> {
    const shown = await client.rest.get(Routes.channelMessage(channelId, messageId)).catch((error: unknown) => {
      if (isRefusal(error)) return null;
      throw error;
    });
    return shown !== null && toText(shown as Texts) === toText({ content, embeds });
  }
}

type Texts = Pick<APIMessage, 'content' | 'embeds'>;

/** Returns all words of a message with single spaces, because Discord changes white space. */
const toText = ({ content, embeds }: Texts): string =>
  [content, ...embeds.flatMap(({ title = '', description = '' }) => [title, description])]
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .join('\n');
