import type { APIEmbed, MessageMentionOptions } from 'discord.js';
import type { Reply } from '../../answer/types.ts';
import { cutText } from './cutText.ts';
import { inertText } from './inertText.ts';
import { LIMITS } from './limits.ts';
import { type Row, toComponents } from './toComponents.ts';
import { toEmbeds } from './toEmbeds.ts';

/** A message as discord.js takes it: for a reply, an edit and a message in a channel alike. */
export interface Payload {
  content: string;
  embeds: APIEmbed[];
  components: Row[];
  allowedMentions: MessageMentionOptions;
}

/** No message of ours notifies anyone, whatever it says. */
export const NO_MENTIONS: MessageMentionOptions = { parse: [], repliedUser: false };

/**
 * Draw a reply within Discord's limits. Whether it is private is the sender's matter: a message in a channel and an
 * edit know no privacy of their own.
 */
export function toPayload(reply: Reply): Payload {
  const embeds = [...toEmbeds(reply)];
  const components = toComponents(reply);
  const lead = reply.sections.length > 0 ? cutText(inertText(reply.text.trim()), LIMITS.content) : '';
  const isEmpty = lead === '' && embeds.length === 0 && components.length === 0;
  return {
    content: isEmpty ? 'There is nothing to show.' : lead,
    embeds,
    components,
    allowedMentions: { ...NO_MENTIONS },
  };
}
