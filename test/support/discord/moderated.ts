/** A bot with everything that moderators have: a real store, a real service, the garden's knowledge. */

import { afterEach, beforeEach, expect } from 'vitest';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import { buildSnapshot } from '../../../src/library/buildSnapshot.ts';
import type { Library } from '../../../src/library/Library.ts';
import { createService, type ServiceOptions } from '../../../src/service/createService.ts';
import type { Open } from '../../../src/service/publishing/createPublisher.ts';
import type { Service } from '../../../src/service/types.ts';
import type { Store } from '../../../src/store/types.ts';
import { type Files, libraryOf } from '../commandContext.ts';
import { GARDEN, gardenKnowledge } from '../garden.ts';
import { type Bot, startBot } from './bot.ts';
import type { As } from './people.ts';
import { MANAGE_SERVER } from './people.ts';
import { buttonsOf } from './reading.ts';
import { startTestDiscord, type TestDiscord } from './startTestDiscord.ts';
import { createTestStore } from './store.ts';
import type { SentMessage } from './world.ts';

export interface Moderated {
  bot: Bot;
  readonly store: Store;
  readonly service: Service;
  readonly library: Library;
  readonly dataDir: string;
  /** Knowledge that a refresh finds in the folder. */
  folder: Files;
  /** Stops the bot and starts it again, with the same store. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Indexed in this thread: a worker reads compiled code only. */
export const openHere: Open = (knowledge: Knowledge) => {
  const snapshot = Promise.resolve(buildSnapshot(knowledge));
  return { lexical: snapshot, full: snapshot, meaning: Promise.resolve(null), stop: () => {} };
};

/** A service that loads in this thread and corrects at once. */
export const createTestService = (
  options: Pick<ServiceOptions, 'library' | 'store' | 'log'> & Partial<ServiceOptions>,
): Service => createService({ open: openHere, clock: Date.now, retentionDays: 90, correctEveryMs: 1, ...options });

export const silent = { info: () => {}, warn: () => {}, error: () => {} };

export async function startModerated(discord: TestDiscord, more: Partial<ServiceOptions> = {}): Promise<Moderated> {
  const { store, dataDir, remove } = await createTestStore();
  const library = libraryOf(GARDEN, () => gardenKnowledge(state.folder));
  const { knowledge } = library.snapshot;
  const { revision } = knowledge;
  await store.knowledge.publish({ revision, by: 'start', summary: null, snapshot: knowledge });
  const log = { ...silent, warn: (line: string) => discord.violations.push(line) };
  const service = createTestService({ library, store, log, ...more });
  const start = (): Promise<Bot> => startBot(discord, { library, store, service, clock: Date.now });
  const state = { folder: GARDEN as Files, bot: await start() };
  return Object.assign(state, {
    store,
    service,
    library,
    dataDir,
    async restart() {
      await state.bot.close();
      state.bot = await start();
    },
    async close() {
      await state.bot.close();
      await service.close();
      await remove();
    },
  });
}

/** Before each test of a file: a Discord of its own, and a bot with a moderated server. It must have asked nothing wrong. */
export function useModerated(take: (started: { discord: TestDiscord; there: Moderated }) => void): void {
  let discord: TestDiscord;
  let there: Moderated;
  beforeEach(async () => {
    discord = await startTestDiscord();
    there = await startModerated(discord);
    take({ discord, there });
  });
  afterEach(async () => {
    await there.close();
    await discord.close();
    expect(discord.violations).toEqual([]);
  });
}

export const ANNA: As = { person: { id: '1200000000000000001', name: 'Anna' }, permissions: MANAGE_SERVER };
export const BEN: As = { person: { id: '1200000000000000002', name: 'Ben' }, permissions: MANAGE_SERVER };

/** The id of a button by its label. */
export function buttonOf(message: SentMessage, label: string): string {
  const found = buttonsOf(message).find((button) => button.label === label);
  if (!found) throw new Error(`There is no button ${label}: ${JSON.stringify(buttonsOf(message))}`);
  return found.id;
}
