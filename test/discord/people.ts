/** What people do on the test server: commands, buttons, menus, messages. */
import type { Gateway } from './gateway.ts';
import { channel, member, messageJson, type Person, user, written } from './json.ts';
import type { Pending, SentMessage, World } from './world.ts';

export const MANAGE_SERVER = 1n << 5n;

/** Who does something, and where; a member of the server without special permissions unless told. */
export interface As {
  readonly person?: Person;
  readonly in?: 'server' | 'dm';
  readonly permissions?: bigint;
}

export interface Typed {
  readonly name: string;
  readonly value: string | boolean;
}

/** How an interaction was answered: by a reply, an update of its message, or a deferred reply. */
export interface Answer {
  readonly by: 'reply' | 'update' | 'deferred reply';
  readonly message: SentMessage;
}

export interface People {
  /** `/name` or `/name sub`, answered. */
  slash(name: string, options?: readonly Typed[], as?: As): Promise<Answer>;
  type(name: string, option: string, typed: string, as?: As): Promise<readonly { name: string; value: string }[]>;
  click(message: SentMessage, customId: string, as?: As): Promise<Answer>;
  choose(message: SentMessage, customId: string, value: string, as?: As): Promise<Answer>;
  /** Dispatch any interaction, without waiting for the answer. */
  interact(type: number, data: object, as?: As, source?: SentMessage): Pending;
  answerTo(pending: Pending): Promise<Answer>;
  /** Write a message; its id. More of the event can be given, such as `webhook_id`. */
  write(content: string, as?: As, more?: object): string;
  /** The bot's reply to a message. */
  replyTo(id: string): Promise<SentMessage>;
}

const ANSWERS: Readonly<Record<number, Answer['by']>> = { 4: 'reply', 5: 'deferred reply', 7: 'update' };

export function createPeople(world: World, gateway: Gateway): People {
  const somebody: Person = { id: world.nextId(), name: 'Maria' };
  const dmChannel = world.nextId();

  /** A subcommand's options are one level down. */
  const command = (name: string, options: readonly object[]): object => {
    const [top, sub] = name.split(' ');
    return { id: world.nextId(), type: 1, name: top, options: sub ? [{ type: 1, name: sub, options }] : options };
  };

  const people: People = {
    interact(type, data, { person = somebody, in: place = 'server', permissions = 0n } = {}, source) {
      const inServer = place === 'server';
      const channelId = inServer ? world.channelId : dmChannel;
      const id = world.nextId();
      const pending: Pending = {
        id,
        token: `token-${id}`,
        type,
        channelId,
        source: source ?? null,
        callback: null,
        message: null,
        edited: false,
      };
      world.interactions.set(id, pending);
      gateway.dispatch('INTERACTION_CREATE', {
        id,
        application_id: world.botId,
        type,
        token: pending.token,
        version: 1,
        channel: channel(world, channelId),
        channel_id: channelId,
        ...(inServer ? { guild_id: world.guildId, member: member(person, permissions) } : { user: user(person) }),
        ...(source && { message: messageJson(world, source) }),
        app_permissions: '2248473465835073',
        locale: 'en-US',
        entitlements: [],
        authorizing_integration_owners: { 0: inServer ? world.guildId : '0' },
        context: inServer ? 0 : 1,
        attachment_size_limit: 10_485_760,
        data,
      });
      return pending;
    },
    async answerTo(pending) {
      return world.until(`answer interaction ${pending.id}`, () => {
        const { callback, message } = pending;
        const by = callback && ANSWERS[callback.type];
        if (!by || !message || (by === 'deferred reply' && !pending.edited)) return null;
        return { by, message };
      });
    },
    slash: (name, options = [], as = {}) => {
      const typed = options.map((option) => ({ ...option, type: typeof option.value === 'boolean' ? 5 : 3 }));
      return people.answerTo(people.interact(2, command(name, typed), as));
    },
    async type(name, option, typed, as = {}) {
      const focused = { type: 3, name: option, value: typed, focused: true };
      const pending = people.interact(4, command(name, [focused]), as);
      const { data } = await world.until('offer choices', () => pending.callback);
      return (data as { choices: { name: string; value: string }[] }).choices;
    },
    click: (message, customId, as = {}) =>
      people.answerTo(people.interact(3, { component_type: 2, custom_id: customId, id: 1 }, as, message)),
    choose: (message, customId, value, as = {}) =>
      people.answerTo(
        people.interact(3, { component_type: 3, custom_id: customId, id: 1, values: [value] }, as, message),
      ),
    write(content, { person = somebody, in: place = 'server' } = {}, more = {}) {
      const id = world.nextId();
      world.written.add(id);
      const inServer = place === 'server';
      const { user: _user, ...rest } = member(person, 0n);
      gateway.dispatch('MESSAGE_CREATE', {
        ...written(id, inServer ? world.channelId : dmChannel, user(person), content),
        channel_type: inServer ? 0 : 1,
        ...(inServer && { guild_id: world.guildId, member: rest }),
        ...(content.includes(`<@${world.botId}>`) && {
          mentions: [user({ id: world.botId, name: 'footnote', bot: true })],
        }),
        ...more,
      });
      return id;
    },
    replyTo: (id) =>
      world.until(`reply to message ${id}`, () =>
        world.sent.find(({ body }) => body.message_reference?.message_id === id),
      ),
  };
  return people;
}
