/** Discord's objects as JSON, as far as a client of this kind reads them. */
import type { SentMessage, Thread, World } from './world.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly bot?: boolean;
}

export const user = ({ id, name, bot = false }: Person) => ({
  id,
  username: name,
  discriminator: '0',
  global_name: name,
  avatar: null,
  bot,
});

export const botUser = (world: World) => user({ id: world.botId, name: 'footnote', bot: true });

/** A channel of the server, or a direct message for any id that is not one of the server's. */
export function channel(world: World, id: string): object {
  const { general, thread, forum, group } = world.channels;
  const inServer = { guild_id: world.guildId, position: 0, permission_overwrites: [], last_message_id: null };
  if (id === general) return { id, type: 0, name: 'general', ...inServer };
  if (id === forum) return { id, type: 15, name: 'help', available_tags: world.tags.map(tagJson), ...inServer };
  if (id === group) return { id, type: 3, name: 'friends', recipients: [], last_message_id: null };
  const opened = id === thread ? { ...OPEN, parentId: general, name: 'A thread' } : world.threads.get(id);
  return opened ? threadJson(world, id, opened) : { id, type: 1, recipients: [], last_message_id: null };
}

/** A thread that was just opened. */
export const OPEN = { replies: 0, tags: [], locked: false, archived: false } as const;

const tagJson = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  id,
  name,
  moderated: false,
  emoji_id: null,
  emoji_name: null,
});

export const threadJson = (world: World, id: string, thread: Thread) => ({
  id,
  type: thread.isPrivate ? 12 : 11,
  guild_id: world.guildId,
  parent_id: thread.parentId,
  owner_id: thread.ownerId ?? world.botId,
  name: thread.name,
  last_message_id: null,
  message_count: thread.replies,
  member_count: 1,
  rate_limit_per_user: 0,
  applied_tags: thread.tags,
  thread_metadata: {
    archived: thread.archived,
    auto_archive_duration: 1440,
    archive_timestamp: '2026-01-01T00:00:00.000Z',
    create_timestamp: new Date(thread.openedAt ?? 0).toISOString(),
    locked: thread.locked,
  },
});

const VIEW_CHANNEL = 1n << 10n;

/** A role without permissions of its own. */
export const HELPERS = '1200000000000000009';

const role = (id: string, name: string, permissions: bigint) => ({
  id,
  name,
  permissions: String(permissions),
  position: 0,
  color: 0,
  hoist: false,
  managed: false,
  mentionable: false,
  flags: 0,
});

export const guild = (world: World) => ({
  id: world.guildId,
  name: 'A server',
  icon: null,
  owner_id: world.guildId,
  unavailable: false,
  member_count: 3,
  large: false,
  joined_at: '2026-01-01T00:00:00.000Z',
  features: [],
  emojis: [],
  stickers: [],
  roles: [role(world.guildId, '@everyone', world.permissions), role(HELPERS, 'Helpers', 0n)],
  channels: [channel(world, world.channels.general), channel(world, world.channels.forum)],
  threads:
    (world.permissions & VIEW_CHANNEL) === 0n
      ? []
      : [world.channels.thread, ...[...world.threads].flatMap(([id, { archived }]) => (archived ? [] : [id]))].map(
          (id) => channel(world, id),
        ),
  members: [{ ...member({ id: world.botId, name: 'footnote', bot: true }, 0n), permissions: undefined }],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  preferred_locale: 'en-US',
});

export const member = (person: Person, permissions: bigint) => ({
  user: user(person),
  roles: [],
  permissions: String(permissions),
  joined_at: '2026-01-01T00:00:00.000Z',
  deaf: false,
  mute: false,
  flags: 0,
});

/** A message of the bot's as Discord gives it back, its components numbered. */
export function messageJson(world: World, { id, channelId, body, ephemeral }: SentMessage) {
  let number = 0;
  const components = (body.components ?? []).map((row) => {
    number += 1;
    const rowId = number;
    const inner = row.components.map((component) => {
      number += 1;
      return { ...component, id: number };
    });
    return { ...row, id: rowId, components: inner };
  });
  return {
    ...written(id, channelId, botUser(world), body.content ?? ''),
    mention_roles: body.allowed_mentions.roles ?? [],
    embeds: (body.embeds ?? []).map((embed) => ({ type: 'rich', ...embed })),
    components,
    flags: ephemeral ? 64 : 0,
  };
}

export const written = (id: string, channelId: string, author: ReturnType<typeof user>, content: string) => ({
  id,
  channel_id: channelId,
  type: 0,
  author,
  content,
  timestamp: '2026-01-01T00:00:00.000Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [] as object[],
  mention_roles: [] as string[],
  attachments: [],
  embeds: [] as object[],
  components: [] as object[],
  pinned: false,
  flags: 0,
});
