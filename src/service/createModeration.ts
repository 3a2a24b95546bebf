import { randomUUID } from 'node:crypto';
import { errorMessage } from '../base/errorMessage.ts';
import type { Log } from '../base/Log.ts';
import { type ReadUpload, readUpload, type Upload } from '../knowledge/readUpload.ts';
import type { Library } from '../library/Library.ts';
import type { Store } from '../store/types.ts';
import type { Poster } from './outbox/createPoster.ts';
import { findHome } from './publishing/findHome.ts';
import { createFormCache } from './servers/createFormCache.ts';
import type { Messenger, Moderation, PendingImport, UnsavedForm } from './types.ts';

/** Forms and imports that are kept in memory; the oldest is dropped. */
const MAX_FORMS = 200;
const MAX_IMPORTS = 20;

export interface ModerationOptions {
  readonly library: Library;
  readonly store: Store;
  readonly log: Log;
  /** Reads an uploaded file; in this thread by default. */
  readonly read?: (upload: Upload) => Promise<ReadUpload>;
  /** The only server whose moderators may publish the folder; null or absent for the one that the bot is in. */
  readonly homeId?: string | null;
}

/** Creates the operations behind the commands for moderators that only use other parts of the service. */
export function createModeration(
  { library, store, read, homeId, log }: ModerationOptions,
  poster: Pick<Poster, 'add'>,
  findMessenger: () => Messenger | null,
): Omit<Moderation, 'refresh' | 'rollBack' | 'changed' | 'sourcesKept' | 'closed'> {
  return {
    homeOf: (serverId) => findHome(serverId, homeId ?? null, findMessenger()?.servers() ?? null),
    folder: library,
    read: read ?? readUpload,
    imports: createFormCache<PendingImport>(MAX_IMPORTS),
    drafts: createFormCache<UnsavedForm>(MAX_FORMS),
    mayWrite: (serverId, channelId) => findMessenger()?.mayWrite({ serverId, channelId }) ?? true,
    inspect: (serverId, channelId, roleId) => findMessenger()?.inspect({ serverId, channelId, roleId }) ?? null,
    async announce(serverId, by, line, toButtons = () => []) {
      try {
        const { logChannel, locale } = await store.settings.ofServer(serverId);
        if (logChannel === null) return;
        const language = locale ?? findMessenger()?.localeOf(serverId) ?? 'en';
        const buttons = toButtons(language);
        const content = { kind: 'line' as const, text: line(language), shows: by, buttons };
        await poster.add([{ key: `line/${randomUUID()}`, serverId, channelId: logChannel, userId: '', content }]);
      } catch (error) {
        log.warn(`A change could not be announced: ${errorMessage(error)}`);
      }
    },
  };
}
