/** Hosts that hold the files of Discord's messages. */
const DISCORD_HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const TIMEOUT_MS = 20_000;

/**
 * Downloads a file that was attached to a command, from Discord alone.
 * @param apiUrl address of Discord's API; one of somebody's own may hold files, too
 * @returns null if it is anywhere else, has more than `limit` bytes, or does not arrive in time. Never rejects.
 */
export async function downloadAttachment(url: string, apiUrl: string, limit: number): Promise<Uint8Array | null> {
  if (!isTrusted(url, apiUrl)) return null;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || !response.body) return null;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.byteLength;
      if (size > limit) return null;
      chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
  } catch {
    return null;
  }
}

function isTrusted(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, hostname, origin } = new URL(url);
  if (protocol === 'https:' && host === hostname && DISCORD_HOSTS.has(hostname)) return true;
  const api = new URL(apiUrl);
  return api.hostname !== 'discord.com' && origin === api.origin;
}
