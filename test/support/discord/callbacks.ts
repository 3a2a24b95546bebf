/** Interaction callbacks: one an interaction, of a kind that fits it. */

import { z } from 'zod';
import { ApiError, type Call, check } from './call.ts';
import { messageJson } from './json.ts';
import { choicesSchema, deferralSchema, messageSchema } from './validateMessage.ts';
import { modalSchema } from './validateModal.ts';
import type { MessageBody } from './world.ts';

const callbackSchema = z.strictObject({ type: z.int(), data: z.unknown().optional() });

/** Callback types each interaction type may have: 4 message, 5 deferred, 6 and 7 update, 8 choices, 9 modal. */
const FITTING: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

/** Message of a deferred reply until it is edited. */
const THINKING: MessageBody = { content: '', allowed_mentions: { parse: [] } };

const EPHEMERAL = 64;

export function answerCallback({ world, params: [id = '', token], query, body }: Call): unknown {
  const pending = world.interactions.get(id);
  if (!pending || pending.token !== token) throw new ApiError(404, 10_062, 'Unknown interaction');
  if (pending.callback) {
    // A client that heard nothing sends the same again.
    if (JSON.stringify(pending.callback) !== JSON.stringify(body))
      world.violations.push(`interaction ${id} was answered twice`);
    throw new ApiError(400, 40_060, 'Interaction has already been acknowledged.');
  }
  const { type, data } = check(world, 'callback', callbackSchema, body);
  if (!FITTING[pending.type]?.includes(type)) {
    world.violations.push(`callback ${type} does not fit interaction type ${pending.type}`);
    throw new ApiError(400, 50_035, 'Invalid Form Body');
  }
  if (type === 9) pending.modal = check(world, 'modal', modalSchema, data);
  if (type === 6) pending.message = pending.source;
  if (type === 8) check(world, 'choices', choicesSchema, data);
  const answer = (message: MessageBody): void => {
    const ephemeral = message.flags === EPHEMERAL;
    pending.message = { id: world.nextId(), channelId: pending.channelId, body: message, ephemeral };
    world.sent.push(pending.message);
    world.written.add(pending.message.id);
  };
  if (type === 5) answer({ ...THINKING, ...check(world, 'deferral', deferralSchema, data) });
  if (type === 4) {
    const message = check(world, 'reply', messageSchema, data);
    if (message.flags !== undefined && message.flags !== EPHEMERAL)
      world.violations.push(`reply: flags ${message.flags}`);
    answer(message);
  }
  if (type === 7 && pending.source) {
    const message = check(world, 'update', messageSchema, data);
    if (message.flags) world.violations.push('update: flags cannot be set by an update');
    // Fields that are left out stay.
    pending.source.body = { ...pending.source.body, ...message };
    pending.message = pending.source;
  }
  pending.callback = { type, data };
  if (query.get('with_response') !== 'true') return undefined;
  const message = pending.message && messageJson(world, pending.message);
  return { interaction: { id, type: pending.type }, resource: { type, ...(message && { message }) } };
}
