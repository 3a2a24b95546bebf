import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { measureStep } from '../../base/measuring/measureStep.ts';
import { runAsRequest } from '../../base/measuring/requestId.ts';
import type { Measure } from '../../base/measuring/types.ts';
import { outcomeOf } from '../../commands/outcomeOf.ts';
import { commands, completeOption, runRequest } from '../../commands/registry.ts';
import type { CommandContext } from '../../commands/types.ts';
import type { Library } from '../../library/Library.ts';
import type { Service } from '../../service/types.ts';
import type { Store } from '../../store/types.ts';
import { fail, requireJson, requireOwnPage, requireToken, type WebEnv } from './access/guards.ts';
import { type PageTask, readAction, readCommand } from './readRequest.ts';
import { toCommandViews } from './toCommandViews.ts';
import { toEntriesView } from './toEntriesView.ts';
import { toReplyView } from './toReplyView.ts';
import type { CommandsView, SessionView } from './types.ts';

/** Bytes of the largest request: room for the longest form of an entry in any script. */
const MAX_BODY = 64 * 1024;

export interface ApiOptions {
  readonly library: Library;
  /** Server whose entries answer and whose moderators' side this is. */
  readonly serverId: string;
  /** Whether visitors have signed in, and so can sign out. */
  readonly isSignedIn: boolean;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly store: Store | null;
  readonly service: Service | null;
  readonly warn: (message: string) => void;
  readonly measure: Measure;
}

/** Creates the preview's API: the same commands and actions as on Discord, as JSON, for moderators. */
export function createApi(options: ApiOptions): Hono<WebEnv> {
  const { library, isSignedIn, clock, store, service, warn, measure } = options;
  const toContext = async (place: PageTask['view']): Promise<CommandContext> => {
    const serverId = place === 'server' ? options.serverId : '';
    return {
      library: (await service?.viewOf(serverId)) ?? library,
      // As on Discord, nobody moderates in direct messages.
      asker: { id: 'preview', manages: place === 'server', right: null },
      place,
      serverId,
      channelId: '',
      locale: 'en',
      store,
      moderation: service?.moderation ?? null,
      warn,
      now: clock(),
      staleAfterDays: service?.staleAfterDays ?? null,
      ...(service && { findWatched: service.watchedIn(serverId) }),
    };
  };
  const answer = async (context: Context<WebEnv>, { task, view }: PageTask): Promise<Response> => {
    const reply = await runAsRequest(randomUUID(), () =>
      measureStep(measure, 'reply', async () => runRequest({ task, context: await toContext(view) })),
    );
    const outcome = outcomeOf(task, reply);
    if (outcome) measure({ of: 'question', surface: 'web', outcome });
    return context.json(toReplyView(reply));
  };
  const api = new Hono<WebEnv>();

  api.get('/session', (context) => {
    const body: SessionView = { token: context.get('token'), isSignedIn };
    return context.json(body);
  });

  api.get('/commands', (context) => {
    const body: CommandsView = { commands: toCommandViews(commands) };
    return context.json(body);
  });

  api.get('/complete', async (context) => {
    const { command = '', option = '', typed = '' } = context.req.query();
    const choices = completeOption({ command, option, typed }, await toContext('server'));
    return choices ? context.json({ choices }) : fail(context, 404, 'No such option has choices.');
  });

  api.get('/entries', async (context) => {
    const reading = await toContext('server');
    return context.json(toEntriesView(reading.library, reading));
  });

  api.post(
    '*',
    requireOwnPage,
    requireJson,
    requireToken,
    bodyLimit({ maxSize: MAX_BODY, onError: (context) => fail(context, 413, 'That is more than 64 KiB.') }),
  );

  api.post('/command', async (context) => {
    const read = readCommand(await context.req.json().catch(() => undefined));
    return read
      ? answer(context, read)
      : fail(context, 400, 'Send {"name": …, "args": {…}, "view": "server" or "direct"} as JSON.');
  });

  api.post('/action', async (context) => {
    const read = readAction(await context.req.json().catch(() => undefined));
    return read
      ? answer(context, read)
      : fail(context, 400, 'Send {"id": …, "value": …, "view": "server" or "direct"} as JSON.');
  });

  return api;
}
