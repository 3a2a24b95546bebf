import type { AnyThreadChannel } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { toPayload } from '../render/toPayload.ts';
import { findOwn } from './findOwn.ts';

/** Sends the message that calls a role to a post, unless the post has one. */
export async function callInPost(thread: AnyThreadChannel, reply: Reply): Promise<void> {
  if (await wasCalled(thread, reply)) return;
  // The nonce keeps it one message if the request is sent again.
  await thread.send({ ...toPayload(reply), nonce: `help${thread.id}`.slice(0, 25), enforceNonce: true });
}

/** Whether the bot has called the role of a reply to a post. */
export async function wasCalled(thread: AnyThreadChannel, { roles = [] }: Reply): Promise<boolean> {
  return (await findOwn(thread, ({ mentions }) => roles.some((role) => mentions.roles.has(role)))) !== null;
}
