import type { APIEmbed, MessageMentionOptions } from 'discord.js';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { countPoints, LIMITS } from './limits.ts';
import { neutralizeMentions } from './neutralizeMentions.ts';
import { type Row, toComponents } from './toComponents.ts';
import { toEmbeds } from './toEmbeds.ts';
import { truncateMarkdown } from './truncateMarkdown.ts';

/** A message as discord.js takes it, for a reply, an edit and a message in a channel alike. */
export interface Payload {
  content: string;
  embeds: APIEmbed[];
  components: Row[];
  allowedMentions: MessageMentionOptions;
  files?: { attachment: Buffer; name: string }[];
}

/** Setting for all messages: nobody is notified, whatever the text says. */
export const NO_MENTIONS: MessageMentionOptions = { parse: [], repliedUser: false };

/** Abilities of the place where a message appears. */
export interface Medium {
  /** Whether embeds may be sent; otherwise the message has the same content as plain text. */
  readonly embeds: boolean;
}

const BLANK_LINE = '\n\n';

/**
 * Returns a reply as a message within Discord's limits. The sender decides whether it is private: a message in a channel and
 * an edit have no such flag.
 */
export function toPayload(reply: Reply, { embeds: canEmbed }: Medium = { embeds: true }): Payload {
  const users = toIds(reply.mentions);
  const roles = toIds(reply.roles);
  const mentions = [...roles.map((id) => `<@&${id}>`), ...users.map((id) => `<@${id}>`)].join(' ');
  const room = LIMITS.content - (mentions === '' ? 0 : mentions.length + 1);
  const lead =
    reply.sections.length > 0
      ? truncateMarkdown(neutralizeMentions(reply.text.trim(), reply.shows), canEmbed ? room : Math.floor(room / 4))
      : '';
  const text = [mentions, lead].filter((part) => part !== '').join(' ');
  const total = canEmbed ? undefined : LIMITS.content - countPoints(text) - BLANK_LINE.length;
  const { embeds, pages } = toEmbeds(reply, total);
  const components = toComponents({ ...reply, buttons: [...pageButtons(reply, pages), ...reply.buttons] });
  const content = canEmbed ? text : [text, ...embeds.map(toPlain)].filter((part) => part !== '').join(BLANK_LINE);
  const isEmpty = content === '' && embeds.length === 0 && components.length === 0;
  return {
    content: isEmpty ? '…' : content,
    embeds: canEmbed ? [...embeds] : [],
    components,
    ...(reply.files?.length && {
      files: reply.files.map(({ name, bytes }) => ({ attachment: Buffer.from(bytes), name })),
    }),
    allowedMentions: { ...NO_MENTIONS, ...(users.length > 0 && { users }), ...(roles.length > 0 && { roles }) },
  };
}

const MAX_MENTIONS = 5;

const toIds = (ids: readonly string[] = []): string[] =>
  ids.filter((id) => /^\d{15,22}$/u.test(id)).slice(0, MAX_MENTIONS);

const toPlain = ({ title, description }: APIEmbed): string =>
  [title && `**${title}**`, description].filter(Boolean).join('\n');

/** Returns buttons to the pages before and after; the page of a public message goes on in private. */
function pageButtons({ paged }: Reply, pages: number): readonly Button[] {
  if (!paged || pages === 1) return [];
  const at = Math.min(Math.max(paged.at, 0), pages - 1);
  const turn = (to: number, label: string): Button => ({
    id: `${at === 0 && !paged.isOwn ? 'read' : 'leaf'}:${paged.keys}/${to}`,
    label,
    style: 'primary',
  });
  return [
    ...(at > 0 ? [turn(at - 1, `◀ ${at}/${pages}`)] : []),
    ...(at + 1 < pages ? [turn(at + 1, `${at + 2}/${pages} ▶`)] : []),
  ];
}
