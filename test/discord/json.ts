/** Discord's objects as JSON, as far as a client of this kind reads them. */
import type { SentMessage, World } from './world.ts';

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

/** The server's channel, or a direct message for any other id. */
export const channel = (world: World, id: string) =>
  id === world.channelId
    ? {
        id,
        type: 0,
        guild_id: world.guildId,
        name: 'general',
        position: 0,
        permission_overwrites: [],
        last_message_id: null,
      }
    : { id, type: 1, recipients: [], last_message_id: null };

const EVERYTHING_USUAL = '2248473465835073';

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
  roles: [
    {
      id: world.guildId,
      name: '@everyone',
      permissions: EVERYTHING_USUAL,
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  channels: [channel(world, world.channelId)],
  threads: [],
  members: [],
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
