/** The routes of API v10 that a bot of this kind uses. Every payload is held to Discord's documented limits. */
import { z } from 'zod';
import { ApiError, type Call, check } from './call.ts';
import { answerCallback } from './callbacks.ts';
import { botUser, channel, messageJson, OPEN, user } from './json.ts';
import { globalCommandsSchema, guildCommandsSchema } from './validateCommands.ts';
import { messageSchema } from './validateMessage.ts';
import type { Pending, SentMessage, World } from './world.ts';

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly needsToken: boolean;
  /** Body of the response; without one the status is 204. */
  readonly run: (call: Call) => unknown;
}

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/gateway\/bot$/u,
    needsToken: true,
    run: ({ gatewayUrl }) => ({
      url: gatewayUrl,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
    }),
  },
  { method: 'GET', path: /^\/gateway$/u, needsToken: false, run: ({ gatewayUrl }) => ({ url: gatewayUrl }) },
  { method: 'GET', path: /^\/users\/@me$/u, needsToken: true, run: ({ world }) => botUser(world) },
  { method: 'GET', path: /^\/users\/@me\/guilds$/u, needsToken: true, run: ({ world }) => [partialGuild(world)] },
  {
    method: 'GET',
    path: /^\/applications\/@me$/u,
    needsToken: true,
    run: ({ world }) => ({ id: world.botId, name: 'footnote', flags: world.sendsContent ? CONTENT_FLAG : 0 }),
  },
  {
    method: 'GET',
    path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/u,
    needsToken: true,
    run: listCommands,
  },
  { method: 'PUT', path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/u, needsToken: true, run: putCommands },
  { method: 'POST', path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/u, needsToken: false, run: answerCallback },
  { method: 'GET', path: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/u, needsToken: false, run: readOriginal },
  { method: 'PATCH', path: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/u, needsToken: false, run: editOriginal },
  { method: 'POST', path: /^\/webhooks\/(\d+)\/([^/]+)$/u, needsToken: false, run: followUp },
  {
    method: 'GET',
    path: /^\/channels\/(\d+)$/u,
    needsToken: true,
    run: ({ world, params: [id = ''] }) => {
      if (id === world.channels.group) throw new ApiError(403, 50_001, 'Missing Access');
      return channel(world, id);
    },
  },
  { method: 'PATCH', path: /^\/channels\/(\d+)$/u, needsToken: true, run: editThread },
  { method: 'POST', path: /^\/channels\/(\d+)\/threads$/u, needsToken: true, run: openThread },
  { method: 'DELETE', path: /^\/channels\/(\d+)\/messages\/(\d+)$/u, needsToken: true, run: deleteMessage },
  { method: 'GET', path: /^\/channels\/(\d+)\/messages$/u, needsToken: true, run: listMessages },
  { method: 'POST', path: /^\/channels\/(\d+)\/messages$/u, needsToken: true, run: postMessage },
  { method: 'GET', path: /^\/channels\/(\d+)\/messages\/(\d+)$/u, needsToken: true, run: readMessage },
  { method: 'PATCH', path: /^\/channels\/(\d+)\/messages\/(\d+)$/u, needsToken: true, run: editMessage },
  {
    method: 'GET',
    path: /^\/users\/(\d+)$/u,
    needsToken: true,
    run: ({ params: [id = ''] }) => user({ id, name: 'Somebody' }),
  },
  {
    method: 'POST',
    path: /^\/users\/@me\/channels$/u,
    needsToken: true,
    run: ({ world }) => channel(world, world.channels.dm),
  },
];

/** Gateway Message Content, of the application's flags. */
const CONTENT_FLAG = 1 << 18;

const partialGuild = ({ guildId: id, permissions }: World): object => ({
  id,
  name: 'The garden',
  owner: false,
  permissions: String(permissions),
});

function scopeOf({ world, params: [application, guild] }: Call): string {
  if (application !== world.botId) throw new ApiError(403, 20_012, 'You are not authorized to perform this action');
  if (guild !== undefined && guild !== world.guildId) throw new ApiError(403, 50_001, 'Missing Access');
  return guild ?? 'global';
}

/** Localizations are left out unless they are asked for. */
function listCommands(call: Call): unknown {
  const commands = call.world.registered.get(scopeOf(call)) ?? [];
  if (call.query.get('with_localizations') === 'true') return commands;
  return JSON.parse(JSON.stringify(commands), (key, value) => (key.endsWith('_localizations') ? null : value));
}

/** Discord gives commands back with ids and defaults added, and without what says nothing. */
function putCommands(call: Call): unknown {
  const { world, body } = call;
  const scope = scopeOf(call);
  const commands = check(world, 'PUT commands', scope === 'global' ? globalCommandsSchema : guildCommandsSchema, body);
  const terse: typeof commands = JSON.parse(JSON.stringify(commands), (_key, value) =>
    value === false || (Array.isArray(value) && value.length === 0) ? undefined : value,
  );
  const kept = terse.map((command) => ({
    id: world.nextId(),
    application_id: world.botId,
    version: world.nextId(),
    default_permission: true,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...(command.type === 1 ? {} : { description: '' }),
    ...(scope === 'global' ? {} : { guild_id: scope, contexts: null, integration_types: [0] }),
    ...command,
    default_member_permissions: toText(command.default_member_permissions),
  }));
  world.registered.set(scope, kept);
  return kept;
}

const toText = (permissions: number | string | null = null): string | null =>
  permissions === null ? null : String(permissions);

function findByToken({ world, params: [application, token] }: Call): Pending {
  const found = [...world.interactions.values()].find((one) => one.token === token);
  if (!found || application !== world.botId) throw new ApiError(404, 10_015, 'Unknown Webhook');
  return found;
}

function readOriginal(call: Call): unknown {
  const { message } = findByToken(call);
  if (!message) throw new ApiError(404, 10_008, 'Unknown Message');
  return messageJson(call.world, message);
}

function editOriginal(call: Call): unknown {
  const pending = findByToken(call);
  if (!pending.message) throw new ApiError(404, 10_008, 'Unknown Message');
  const body = check(call.world, 'edit of a response', messageSchema, call.body);
  if (body.flags) call.world.violations.push('edit of a response: flags cannot be set by an edit');
  pending.message.body = body;
  pending.edited = true;
  return messageJson(call.world, pending.message);
}

function followUp(call: Call): unknown {
  const { world } = call;
  const pending = findByToken(call);
  if (!pending.callback) throw new ApiError(404, 10_015, 'Unknown Webhook');
  const body = check(world, 'follow-up', messageSchema, call.body);
  const message = { id: world.nextId(), channelId: pending.channelId, body, ephemeral: body.flags === 64 };
  world.sent.push(message);
  world.written.add(message.id);
  return messageJson(world, message);
}

/** Only messages of the bot's own that others can see, and where they are. */
function findMessage({ world, params: [channelId, id] }: Call): SentMessage {
  const message = world.sent.find((one) => one.id === id && one.channelId === channelId && !one.ephemeral);
  if (!message) throw new ApiError(404, 10_008, 'Unknown Message');
  return message;
}

function readMessage(call: Call): unknown {
  requireAll(call, VIEW | HISTORY);
  const theirs = call.world.messages.get(call.params[1] ?? '');
  if (theirs) return theirs;
  return messageJson(call.world, findMessage(call));
}

/** The bot's own messages after another one, newest first. */
function listMessages(call: Call): unknown {
  requireAll(call, VIEW | HISTORY);
  const { world, params, query } = call;
  const after = BigInt(query.get('after') ?? 0);
  return world.sent
    .filter(({ channelId, id, ephemeral }) => channelId === params[0] && !ephemeral && BigInt(id) > after)
    .map((message) => messageJson(world, message))
    .reverse();
}

const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const SEND_IN_THREADS = 1n << 38n;
const MANAGE_THREADS = 1n << 34n;
const HISTORY = 1n << 16n;

/** Refuses as Discord does if the bot lacks one of these permissions in the server. */
function requireAll({ world, params: [channelId = ''] }: Call, permissions: bigint): void {
  const isServers = [world.channels.general, world.channels.thread].includes(channelId) || world.threads.has(channelId);
  if (isServers && (world.permissions & permissions) !== permissions)
    throw new ApiError(403, 50_013, 'Missing Permissions');
}

const threadSchema = z.strictObject({
  applied_tags: z.array(z.string()).max(5).optional(),
  locked: z.boolean().optional(),
  archived: z.boolean().optional(),
});

function editThread(call: Call): unknown {
  const { world, params, body } = call;
  const [id = ''] = params;
  const thread = world.threads.get(id);
  if (!thread) throw new ApiError(404, 10_003, 'Unknown Channel');
  requireAll(call, VIEW | MANAGE_THREADS);
  const edit = check(world, 'edit of a thread', threadSchema, body);
  if (thread.archived && edit.archived !== false) throw new ApiError(400, 50_083, 'Thread is archived');
  if (edit.applied_tags?.some((tag) => !world.tags.some((known) => known.id === tag)))
    throw new ApiError(400, 50_035, 'Invalid Form Body: applied_tags: Unknown tag');
  thread.tags = edit.applied_tags ?? thread.tags;
  thread.locked = edit.locked ?? thread.locked;
  thread.archived = edit.archived ?? thread.archived;
  return channel(world, id);
}

const newThreadSchema = z.strictObject({
  name: z.string().min(1).max(100),
  type: z.literal(12),
  invitable: z.boolean().optional(),
});

const PRIVATE_THREADS = 1n << 36n;

/** Opens a private thread in a text channel. */
function openThread(call: Call): unknown {
  const { world, params, body } = call;
  const [parentId = ''] = params;
  requireAll(call, VIEW | PRIVATE_THREADS);
  const { name } = check(world, 'new thread', newThreadSchema, body);
  const id = world.nextId();
  world.threads.set(id, { ...OPEN, parentId, name, isPrivate: true, openedAt: Date.now() });
  return channel(world, id);
}

/** The bot may delete its own messages wherever it sees the channel. */
function deleteMessage(call: Call): undefined {
  const { world } = call;
  requireAll(call, VIEW);
  const message = findMessage(call);
  world.sent.splice(world.sent.indexOf(message), 1);
  world.written.delete(message.id);
  world.dispatch('MESSAGE_DELETE', { id: message.id, channel_id: message.channelId, guild_id: world.guildId });
}

/** Returns a message after an edit: fields that are left out stay. */
function editMessage(call: Call): unknown {
  const { world, body } = call;
  requireAll(call, VIEW);
  const message = findMessage(call);
  const edit = check(world, 'edit', messageSchema, body);
  if (edit.flags) world.violations.push('edit: flags cannot be set by an edit');
  message.body = { ...message.body, ...edit };
  return messageJson(world, message);
}

function postMessage(call: Call): unknown {
  const { world, body, params } = call;
  const [channelId = ''] = params;
  const isThread = channelId === world.channels.thread || world.threads.has(channelId);
  requireAll(call, VIEW | (isThread ? SEND_IN_THREADS : SEND));
  const sound = check(world, 'message', messageSchema, body);
  if (channelId === world.channels.group) throw new ApiError(403, 50_001, 'Missing Access');
  if (sound.flags) world.violations.push('message: only answers to interactions have flags such as ephemeral');
  const reference = sound.message_reference;
  if (reference && !world.written.has(reference.message_id) && reference.fail_if_not_exists !== false) {
    throw new ApiError(400, 50_035, 'Invalid Form Body: message_reference: Unknown message');
  }
  const same =
    sound.enforce_nonce && world.sent.find((one) => one.channelId === channelId && one.body.nonce === sound.nonce);
  if (same) return messageJson(world, same);
  const thread = world.threads.get(channelId);
  if (thread) thread.replies += 1;
  const message = { id: world.nextId(), channelId, body: sound, ephemeral: false };
  world.sent.push(message);
  world.written.add(message.id);
  return messageJson(world, message);
}
