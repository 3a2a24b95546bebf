/** A process's service over a store, in this process. */

import type { Reply } from '../../src/answer/types.ts';
import { buildSnapshot } from '../../src/library/buildSnapshot.ts';
import { Library } from '../../src/library/Library.ts';
import type { ServiceOptions } from '../../src/service/createService.ts';
import { loadPublished } from '../../src/service/publishing/loadPublished.ts';
import type { Delivery, Messenger, Service } from '../../src/service/types.ts';
import type { Store } from '../../src/store/types.ts';
import type { Files } from './commandContext.ts';
import { createTestService, openHere } from './discord/moderated.ts';
import { gardenKnowledge } from './garden.ts';

export interface Started {
  readonly library: Library;
  readonly service: Service;
  readonly logged: string[];
  /** What the next refresh finds. */
  folder: Files;
}

/** Start as main.ts does: what was published is served. */
export async function startService(store: Store, files: Files, more: Partial<ServiceOptions> = {}): Promise<Started> {
  const logged: string[] = [];
  const note = (line: string): void => void logged.push(line);
  const log = { info: note, warn: note, error: note };
  const loading = await loadPublished(openHere(gardenKnowledge(files)), store, openHere, log);
  const state = { folder: files };
  const library = new Library(
    await loading.full,
    async () => buildSnapshot(gardenKnowledge(state.folder)),
    () => 0,
  );
  const service = createTestService({ library, store, log, ...more });
  return Object.assign(state, { library, service, logged });
}

/** A door that writes down what goes through it. */
export function createTestDoor(outcome: (what: string) => Delivery = () => 'done') {
  const edits: { readonly messageId: string; readonly reply: Reply }[] = [];
  const told: { readonly userId: string; readonly reply: Reply; readonly nonce: string }[] = [];
  const posted: { readonly channelId: string; readonly reply: Reply; readonly nonce: string }[] = [];
  const door: Messenger = {
    servers: () => ['s1'],
    mayWrite: () => true,
    inspect: () => null,
    localeOf: () => 'en',
    nameOf: () => 'A server',
    async edit({ messageId }, reply) {
      const result = outcome(messageId);
      if (result === 'done') edits.push({ messageId, reply });
      return result;
    },
    async tell({ userId }, reply, nonce) {
      const result = outcome(userId);
      if (result === 'done') told.push({ userId, reply, nonce });
      return result;
    },
    async post({ channelId }, reply, nonce) {
      const result = outcome(channelId);
      if (result === 'done') posted.push({ channelId, reply, nonce });
      return result;
    },
  };
  return { door, edits, told, posted };
}
