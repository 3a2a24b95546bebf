import type { CommandContext } from '../../src/commands/types.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { buildSnapshot } from '../../src/library/buildSnapshot.ts';
import { Library } from '../../src/library/Library.ts';
import { gardenKnowledge } from './garden.ts';

export const NOW = Date.parse('2026-03-02T12:00:00Z');

export type Files = Readonly<Record<string, string>>;

/** A library over files in memory; a refresh loads what `reload` gives, the same again unless told. */
export function libraryOf(files?: Files, reload: () => Knowledge = () => gardenKnowledge(files)): Library {
  return new Library(
    buildSnapshot(gardenKnowledge(files)),
    async () => buildSnapshot(reload()),
    () => NOW,
  );
}

/** Someone asks in a direct message; nothing is kept. */
export function contextOf(library: Library, more: Partial<CommandContext> = {}): CommandContext {
  return {
    library,
    asker: { id: '1', manages: false, right: null },
    place: 'direct',
    serverId: '',
    channelId: '',
    locale: 'en',
    store: null,
    warn: (message) => {
      throw new Error(message);
    },
    now: NOW,
    ...more,
  };
}

export const MODERATOR = { asker: { id: '2', manages: true, right: null } } as const;
