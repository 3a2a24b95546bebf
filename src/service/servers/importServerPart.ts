import type { Knowledge } from '../../knowledge/types.ts';
import type { Store } from '../../store/types.ts';
import type { PendingImport } from '../types.ts';

/**
 * Imports what an export says besides its entries: entries of the folder that are hidden, phrasings for passages of documents,
 * synonyms. What the server has already stays.
 */
export async function importServerPart(
  store: Pick<Store, 'entries' | 'synonyms'>,
  { server, synonyms }: Pick<PendingImport, 'server' | 'synonyms'>,
  folder: Pick<Knowledge, 'entries' | 'synonyms'>,
  { serverId, by }: { readonly serverId: string; readonly by: string },
): Promise<void> {
  const below = new Map(folder.entries.map((entry) => [entry.id, entry]));
  for (const id of server.hidden) {
    const entry = below.get(id);
    if (entry) await overlay('hide', entry);
  }
  for (const [id, phrasings] of Object.entries(server.phrasings)) {
    const entry = below.get(id);
    if (entry) await overlay('phrasings', { ...entry, phrasings: [...phrasings] });
  }
  const known = new Set(folder.synonyms.map((group) => JSON.stringify(group)));
  for (const words of synonyms) {
    if (!known.has(JSON.stringify(words))) await store.synonyms.add({ serverId, words, by });
  }

  async function overlay(kind: 'hide' | 'phrasings', entry: Knowledge['entries'][number]): Promise<void> {
    const content = { markdown: '', entry, sources: [], overlay: kind };
    const place = { serverId, entryId: entry.id, content, by };
    const live = await store.entries.get(serverId, entry.id);
    if (!live) await store.entries.add(place);
    else if (live.content.overlay !== kind || kind === 'phrasings') {
      await store.entries.edit({ ...place, expected: live.revision });
    }
  }
}
