import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { commands, runAction, runCommand } from '../../commands/registry.ts';
import type { CommandContext } from '../../commands/types.ts';
import type { Library } from '../../library/Library.ts';
import type { Service } from '../../service/types.ts';
import type { Store } from '../../store/types.ts';
import { fail, requireOwnPage, type WebEnv } from './guards.ts';
import { toCommandViews } from './toCommandViews.ts';
import { toEntriesView } from './toEntriesView.ts';
import { toReplyView } from './toReplyView.ts';
import type { CommandRequest, CommandsView } from './types.ts';

/** The longest form of an entry, whatever script it is written in. */
const LARGEST_BODY = 64 * 1024;

const view = z.enum(['server', 'direct']);
const commandRequest: z.ZodType<CommandRequest> = z.object({
  name: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.boolean()])),
  view,
});
const actionRequest = z.object({
  id: z.string(),
  value: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
  view,
});

export interface ApiOptions {
  readonly library: Library;
  /** The server whose entries answer, and whose moderators' side this is. */
  readonly serverId: string;
  readonly isModerator: boolean;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly store: Store | null;
  readonly service: Service | null;
  readonly warn: (message: string) => void;
}

/** The preview's API: the same commands and actions as on Discord, as JSON. */
export function createApi(options: ApiOptions): Hono<WebEnv> {
  const { library, isModerator, clock, store, service, warn } = options;
  const toServerId = (place: 'server' | 'direct'): string => (place === 'server' ? options.serverId : '');
  const toContext = async (place: 'server' | 'direct'): Promise<CommandContext> => ({
    library: (await service?.viewOf(toServerId(place))) ?? library,
    // As on Discord: nobody moderates in direct messages.
    asker: { id: 'preview', isModerator: isModerator && place === 'server' },
    place,
    serverId: toServerId(place),
    channelId: '',
    locale: 'en',
    store,
    moderation: service?.moderation ?? null,
    warn,
    now: clock(),
    staleAfterDays: service?.staleAfterDays ?? null,
  });
  const api = new Hono<WebEnv>();

  api.get('/commands', (context) => {
    const body: CommandsView = { commands: toCommandViews(commands, isModerator), moderator: isModerator };
    return context.json(body);
  });

  api.get('/complete', async (context) => {
    const { command: name, option: optionName, typed = '' } = context.req.query();
    const command = commands.find((one) => one.name === name && (isModerator || one.for === 'everyone'));
    const option = command?.options.find((one) => one.name === optionName);
    if (option?.type !== 'text' || !option.complete) return fail(context, 404, 'No such option has choices.');
    return context.json({ choices: option.complete(typed.slice(0, option.maxLength), await toContext('server')) });
  });

  api.get('/entries', async (context) => {
    const asked = await toContext('server');
    return context.json(toEntriesView(asked.library.snapshot.knowledge, asked));
  });

  api.post(
    '*',
    requireOwnPage,
    bodyLimit({ maxSize: LARGEST_BODY, onError: (context) => fail(context, 413, 'That is more than 64 KiB.') }),
  );

  api.post('/command', async (context) => {
    const read = commandRequest.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success)
      return fail(context, 400, 'Send {"name": …, "args": {…}, "view": "server" or "direct"} as JSON.');
    const { name, args, view } = read.data;
    return context.json(toReplyView(await runCommand(name, args, await toContext(view))));
  });

  api.post('/action', async (context) => {
    const read = actionRequest.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return fail(context, 400, 'Send {"id": …, "value": …, "view": "server" or "direct"} as JSON.');
    const { id, value, fields, view } = read.data;
    const whole = value === undefined ? id : `${id}:${value}`;
    return context.json(toReplyView(await runAction(whole, await toContext(view), fields)));
  });

  return api;
}
