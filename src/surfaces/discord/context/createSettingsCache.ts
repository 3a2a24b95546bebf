import { LruMap } from '../../../base/LruMap.ts';
import { serverSettingKeys } from '../../../store/servers/settings.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import type { Store } from '../../../store/types.ts';
import { describeError } from '../connection/DiscordError.ts';
import type { ReadSettings } from '../types.ts';

const MAX_SERVERS = 2000;

const DEFAULTS: ServerSettings = {
  moderatorRoles: serverSettingKeys.moderatorRoles.parse(undefined),
  privateByDefault: serverSettingKeys.privateByDefault.parse(undefined),
  allowedChannels: serverSettingKeys.allowedChannels.parse(undefined),
  forumChannels: serverSettingKeys.forumChannels.parse(undefined),
  unsurePosts: serverSettingKeys.unsurePosts.parse(undefined),
  helpRole: serverSettingKeys.helpRole.parse(undefined),
  solvedTag: serverSettingKeys.solvedTag.parse(undefined),
  solvedPosts: serverSettingKeys.solvedPosts.parse(undefined),
  helpThreads: serverSettingKeys.helpThreads.parse(undefined),
  ticketUrl: serverSettingKeys.ticketUrl.parse(undefined),
  locale: serverSettingKeys.locale.parse(undefined),
  logChannel: serverSettingKeys.logChannel.parse(undefined),
  digestChannel: serverSettingKeys.digestChannel.parse(undefined),
  answerMentions: serverSettingKeys.answerMentions.parse(undefined),
};

/**
 * Creates a reader that keeps settings in memory until they change. If the store fails, the defaults apply and people still
 * get their answers.
 * @returns the reader, and a function that stops listening for changes
 */
export function createSettingsCache(
  store: Store | null,
  warn: (message: string) => void,
): { readonly read: ReadSettings; readonly close: () => void } {
  if (!store) return { read: async () => DEFAULTS, close: () => {} };
  const known = new LruMap<string, Promise<ServerSettings>>(MAX_SERVERS);
  const unsubscribe = store.changes.subscribe('settings', ({ payload }) => {
    if (typeof payload === 'object' && payload !== null && 'serverId' in payload)
      known.delete(String(payload.serverId));
  });
  const load = (serverId: string): Promise<ServerSettings> =>
    store.settings.ofServer(serverId).catch((error: unknown) => {
      known.delete(serverId);
      warn(`The settings of a server could not be read: ${describeError(error)}`);
      return DEFAULTS;
    });
  return {
    read(serverId) {
      if (serverId === '') return Promise.resolve(DEFAULTS);
      const settings = known.get(serverId) ?? load(serverId);
      known.set(serverId, settings);
      return settings;
    },
    close: unsubscribe,
  };
}
