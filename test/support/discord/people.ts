/** People's actions on the test server: commands, buttons, menus, messages. */
import { type EarlierForm, fillForm } from './forms.ts';
import type { Gateway } from './gateway.ts';
import { channel, member, messageJson, OPEN, type Person, threadJson, user, written } from './json.ts';
import type { ModalBody, Pending, SentMessage, World } from './world.ts';

export const MANAGE_SERVER = 1n << 5n;
const VIEW_CHANNEL = 1n << 10n;
const MAY_WRITE = (1n << 11n) | (1n << 38n);

/** Person and place of an action; by default a member of the server without special permissions. */
export interface As {
  readonly person?: Person;
  readonly in?: 'server' | 'thread' | 'dm' | 'group' | 'foreign server';
  /** Id of a forum post, in the place of the channel. */
  readonly post?: string;
  readonly permissions?: bigint;
  readonly roles?: readonly string[];
  /** Permissions of the bot there. */
  readonly botPermissions?: bigint;
  readonly locale?: string;
}

export interface Typed {
  readonly name: string;
  readonly value: string | boolean;
  /** Of the option; told from the value unless given. */
  readonly type?: number;
}

/** A file that a person attaches; `url` is where the test server has it unless it is given. */
export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
  readonly size?: number;
  readonly url?: string;
}

/** Message in whose menu a command is chosen. */
export interface Target {
  readonly id: string;
  readonly content: string;
  /** The one who chooses, by default. */
  readonly author?: Person;
  /** The message it replies to, if Discord hands it over. */
  readonly repliesTo?: Target;
}

/** Response to an interaction: a reply, an update of its message, or a deferred reply. */
export interface Answer {
  readonly by: 'reply' | 'update' | 'deferred reply' | 'deferred update';
  readonly message: SentMessage;
}

export interface People {
  /** `/name` or `/name sub`, answered. */
  slash(name: string, options?: readonly Typed[], as?: As): Promise<Answer>;
  /** `/name` with a file attached. */
  attach(name: string, file: Upload, as?: As): Promise<Answer>;
  type(name: string, option: string, typed: string, as?: As): Promise<readonly { name: string; value: string }[]>;
  click(message: SentMessage, customId: string, as?: As): Promise<Answer>;
  choose(message: SentMessage, customId: string, value: string, as?: As): Promise<Answer>;
  /** Press a button that opens a form; the form. */
  openForm(message: SentMessage, customId: string, as?: As): Promise<ModalBody>;
  /** Choose in a menu that opens a form; the form. */
  openMenu(message: SentMessage, customId: string, value: string, as?: As): Promise<ModalBody>;
  /** The form that a command opens. */
  commandForm(name: string, options?: readonly Typed[], as?: As): Promise<ModalBody>;
  /** The form that a command in the menu of a message opens. */
  menuForm(name: string, target: Target, as?: As): Promise<ModalBody>;
  /** Fill in the fields of a form and send it; what is not given stays as it was. Null where a command opened it. */
  fillIn(
    form: ModalBody | EarlierForm,
    message: SentMessage | null,
    values: Readonly<Record<string, string>>,
    as?: As,
    files?: Readonly<Record<string, Upload>>,
  ): Promise<Answer>;
  /** Send a filled form without waiting for the answer. */
  submit(
    form: ModalBody | EarlierForm,
    message: SentMessage | null,
    values: Readonly<Record<string, string>>,
    as?: As,
    files?: Readonly<Record<string, Upload>>,
  ): Pending;
  /** Choose a command in the menu of somebody's message. */
  menu(name: string, target: Target, as?: As): Promise<Answer>;
  /** From now on nobody may write in channels, or may again. */
  mute(muted?: boolean): void;
  /** Open a post in the forum; its id. */
  post(title: string, content?: string, as?: As): string;
  /** Dispatch any interaction, without waiting for the answer. */
  interact(type: number, data: object, as?: As, source?: SentMessage): Pending;
  answerTo(pending: Pending): Promise<Answer>;
  /** Write a message; its id. More of the event can be given, such as `webhook_id`. */
  write(content: string, as?: As, more?: object): string;
  /** The bot's reply to a message. */
  replyTo(id: string): Promise<SentMessage>;
}

const ANSWERS: Readonly<Record<number, Answer['by']>> = {
  4: 'reply',
  5: 'deferred reply',
  6: 'deferred update',
  7: 'update',
};

export function createPeople(world: World, gateway: Gateway, apiOrigin: () => string): People {
  const somebody: Person = { id: world.nextId(), name: 'Maria' };
  const { channels } = world;
  let muted = false;

  /** Returns the place of an action as Discord states it. */
  const place = (where: NonNullable<As['in']>) => {
    const guildId = { server: world.guildId, thread: world.guildId, 'foreign server': world.foreignGuildId }[
      where as string
    ];
    const channelId = {
      server: channels.general,
      thread: channels.thread,
      dm: channels.dm,
      group: channels.group,
      'foreign server': channels.group,
    }[where];
    const owners = where === 'group' || where === 'foreign server' ? null : { 0: guildId ?? '0' };
    return { guildId, channelId, owners, context: guildId ? 0 : where === 'dm' ? 1 : 2 };
  };

  /** A subcommand's options are one level down. */
  const command = (name: string, options: readonly object[]): object => {
    const [top, sub] = name.split(' ');
    return { id: world.nextId(), type: 1, name: top, options: sub ? [{ type: 1, name: sub, options }] : options };
  };

  const typed = (options: readonly Typed[]): readonly object[] =>
    options.map((option) => ({ ...option, type: option.type ?? (typeof option.value === 'boolean' ? 5 : 3) }));

  const menu = (name: string, { id, content, author, repliesTo }: Target, as: As): object => {
    const channelId = as.post ?? place(as.in ?? 'server').channelId;
    const toJson = (one: Pick<Target, 'id' | 'content' | 'author'>): object =>
      written(one.id, channelId, user(one.author ?? as.person ?? somebody), one.content);
    const target = {
      ...toJson({ id, content, ...(author && { author }) }),
      ...(repliesTo && {
        type: 19,
        message_reference: { message_id: repliesTo.id, channel_id: channelId, guild_id: world.guildId },
        referenced_message: toJson(repliesTo),
      }),
    };
    return { id: world.nextId(), type: 3, name, target_id: id, resolved: { messages: { [id]: target } } };
  };

  const upload = ({ name: filename, bytes, size = bytes.length, url }: Upload) => {
    const id = world.nextId();
    const path = `/attachments/${id}/${encodeURIComponent(filename)}`;
    world.uploads.set(path, bytes);
    return { id, filename, size, url: url ?? `${apiOrigin()}${path}`, proxy_url: '' };
  };

  const formOf = (pending: Pending): Promise<ModalBody> => world.until('open a form', () => pending.modal);

  const people: People = {
    interact(type, data, as = {}, source) {
      const {
        person = somebody,
        in: where = 'server',
        permissions = 0n,
        botPermissions = world.permissions,
        locale = 'en-US',
        roles = [],
      } = as;
      const { guildId, channelId: placed, owners, context } = place(where);
      const channelId = as.post ?? placed;
      const id = world.nextId();
      const pending: Pending = {
        id,
        token: `token-${id}`,
        type,
        channelId,
        source: source ?? null,
        callback: null,
        message: null,
        modal: null,
        edited: false,
      };
      world.interactions.set(id, pending);
      gateway.dispatch('INTERACTION_CREATE', {
        id,
        application_id: world.botId,
        type,
        token: pending.token,
        version: 1,
        channel: where === 'foreign server' ? { id: channelId, type: 0, name: 'elsewhere' } : channel(world, channelId),
        channel_id: channelId,
        ...(guildId
          ? { guild_id: guildId, member: { ...member(person, permissions | (muted ? 0n : MAY_WRITE)), roles } }
          : { user: user(person) }),
        ...(source && { message: messageJson(world, source) }),
        app_permissions: String(botPermissions),
        locale,
        entitlements: [],
        authorizing_integration_owners: owners ?? { 1: person.id },
        context,
        attachment_size_limit: 10_485_760,
        data,
      });
      return pending;
    },
    async answerTo(pending) {
      return world.until(`answer interaction ${pending.id}`, () => {
        const { callback, message } = pending;
        const by = callback && ANSWERS[callback.type];
        if (!by || !message || (by.startsWith('deferred') && !pending.edited)) return null;
        return { by, message };
      });
    },
    slash: (name, options = [], as = {}) => people.answerTo(people.interact(2, command(name, typed(options)), as)),
    commandForm: (name, options = [], as = {}) => formOf(people.interact(2, command(name, typed(options)), as)),
    attach: (name, file, as = {}) => {
      const attachment = upload(file);
      const data = {
        ...command(name, [{ type: 11, name: 'file', value: attachment.id }]),
        resolved: { attachments: { [attachment.id]: attachment } },
      };
      return people.answerTo(people.interact(2, data, as));
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
    mute(now = true) {
      muted = now;
    },
    openForm(message, customId, as = {}) {
      return formOf(people.interact(3, { component_type: 2, custom_id: customId, id: 1 }, as, message));
    },
    openMenu: (message, customId, value, as = {}) =>
      formOf(people.interact(3, { component_type: 3, custom_id: customId, id: 1, values: [value] }, as, message)),
    fillIn: (form, message, values, as = {}, files = {}) =>
      people.answerTo(people.submit(form, message, values, as, files)),
    submit: (form, message, values, as = {}, files = {}) => {
      const uploaded = Object.entries(files).map(([field, file]) => ({ field, attachment: upload(file) }));
      const data = {
        custom_id: form.custom_id,
        components: fillForm(form, {
          ...values,
          ...Object.fromEntries(uploaded.map(({ field, attachment }) => [field, attachment.id])),
        }),
        ...(uploaded.length > 0 && {
          resolved: { attachments: Object.fromEntries(uploaded.map(({ attachment }) => [attachment.id, attachment])) },
        }),
      };
      return people.interact(5, data, as, message ?? undefined);
    },
    menu: (name, target, as = {}) => people.answerTo(people.interact(2, menu(name, target, as), as)),
    menuForm: (name, target, as = {}) => formOf(people.interact(2, menu(name, target, as), as)),
    post(title, content = '', as = {}) {
      const id = world.nextId();
      const ownerId = (as.person ?? somebody).id;
      const opened = { ...OPEN, parentId: channels.forum, name: title, ownerId, openedAt: Date.now() };
      world.threads.set(id, opened);
      gateway.dispatch('THREAD_CREATE', { ...threadJson(world, id, opened), newly_created: true });
      return people.write(world.sendsContent ? content : '', as, { id, channel_id: id, channel_type: 11 });
    },
    write(content, { person = somebody, in: where = 'server' } = {}, more = {}) {
      const { guildId, channelId } = place(where);
      const { user: _user, ...rest } = member(person, 0n);
      const message = {
        ...written(world.nextId(), channelId, user(person), content),
        channel_type: { server: 0, thread: 11, dm: 1, group: 3, 'foreign server': 0 }[where],
        ...(guildId && { guild_id: guildId, member: rest }),
        ...(content.includes(`<@${world.botId}>`) && {
          mentions: [user({ id: world.botId, name: 'footnote', bot: true })],
        }),
        ...more,
      };
      world.written.add(message.id);
      world.messages.set(message.id, message);
      const thread = world.threads.get(message.channel_id);
      if (thread && message.id !== message.channel_id) thread.replies += 1;
      const isHidden = guildId !== null && guildId !== undefined && (world.permissions & VIEW_CHANNEL) === 0n;
      if (!isHidden) gateway.dispatch('MESSAGE_CREATE', message);
      return message.id;
    },
    replyTo: (id) =>
      world.until(`reply to message ${id}`, () =>
        world.sent.find(({ body }) => body.message_reference?.message_id === id),
      ),
  };
  return people;
}
