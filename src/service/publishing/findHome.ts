import type { Home } from '../types.ts';

/** Server id of the preview: whoever may use its moderators' side is the operator. */
const PREVIEW = 'preview';

/**
 * Tells whether a server is the home of the folder. Without a home of its own choice, a bot in one server is at home there;
 * in several it has none, so that the moderators of one cannot change what all others are answered.
 * @param homeId the server that the operator named, or null
 * @param servers the servers that the bot is in; null if it is on no platform
 */
export function findHome(serverId: string, homeId: string | null, servers: readonly string[] | null): Home {
  if (homeId !== null) return serverId === homeId ? 'here' : 'elsewhere';
  if (serverId === PREVIEW || servers === null) return 'here';
  if (servers.length > 1) return 'unknown';
  return servers[0] === serverId ? 'here' : 'elsewhere';
}
