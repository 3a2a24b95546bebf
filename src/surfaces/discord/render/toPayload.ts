import type { APIEmbed, MessageMentionOptions } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { countPoints, LIMITS } from './limits.ts';
import { neutralizeMentions } from './neutralizeMentions.ts';
import { type Row, toComponents } from './toComponents.ts';
import { toEmbeds } from './toEmbeds.ts';
import { truncateMarkdown } from './truncateMarkdown.ts';

/** A message as discord.js takes it: for a reply, an edit and a message in a channel alike. */
export interface Payload {
  content: string;
  embeds: APIEmbed[];
  components: Row[];
  allowedMentions: MessageMentionOptions;
  files?: { attachment: Buffer; name: string }[];
}

/** No message of ours notifies anyone, whatever it says. */
export const NO_MENTIONS: MessageMentionOptions = { parse: [], repliedUser: false };

/** Where embeds may not be sent the same is told in plain text. */
export interface Medium {
  readonly embeds: boolean;
}

const BLANK_LINE = '\n\n';

/**
 * Draw a reply within Discord's limits. Whether it is private is the sender's matter: a message in a channel and an
 * edit know no privacy of their own.
 */
export function toPayload(reply: Reply, { embeds: mayEmbed }: Medium = { embeds: true }): Payload {
  const called = (reply.mentions ?? []).filter((id) => /^\d{15,22}$/u.test(id)).slice(0, MAX_CALLED);
  const call = called.map((id) => `<@${id}>`).join(' ');
  const room = LIMITS.content - (call === '' ? 0 : call.length + 1);
  const lead =
    reply.sections.length > 0
      ? truncateMarkdown(neutralizeMentions(reply.text.trim()), mayEmbed ? room : Math.floor(room / 4))
      : '';
  const said = [call, lead].filter((part) => part !== '').join(' ');
  const components = toComponents(reply);
  const embeds = toEmbeds(reply, mayEmbed ? undefined : LIMITS.content - countPoints(said) - BLANK_LINE.length);
  const content = mayEmbed ? said : [said, ...embeds.map(toPlain)].filter((part) => part !== '').join(BLANK_LINE);
  const isEmpty = content === '' && embeds.length === 0 && components.length === 0;
  return {
    content: isEmpty ? '…' : content,
    embeds: mayEmbed ? [...embeds] : [],
    components,
    ...(reply.files?.length && {
      files: reply.files.map(({ name, bytes }) => ({ attachment: Buffer.from(bytes), name })),
    }),
    allowedMentions: called.length > 0 ? { ...NO_MENTIONS, users: called } : { ...NO_MENTIONS },
  };
}

const MAX_CALLED = 5;

const toPlain = ({ title, description }: APIEmbed): string =>
  [title && `**${title}**`, description].filter(Boolean).join('\n');
