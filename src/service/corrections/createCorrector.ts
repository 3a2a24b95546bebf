import { setTimeout as sleep } from 'node:timers/promises';
import type { Reading } from '../../answer/types.ts';
import { coalesce } from '../../base/coalesce.ts';
import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import type { Library } from '../../library/Library.ts';
import type { Correction } from '../../store/answers/types.ts';
import type { EntryPlace } from '../../store/curation/types.ts';
import type { Store } from '../../store/types.ts';
import type { Messenger } from '../types.ts';
import { type CurrentEntry, currentEntry } from './currentEntry.ts';
import { toCorrection } from './toCorrection.ts';

/** Age up to which public answers are corrected. */
const MAX_DAYS = 30;
/** Messages claimed at once, and their lease: long enough for a slow Discord, short enough after a crash. */
const BATCH = 10;
export const LEASE_MS = 120_000;

export interface Corrector {
  /** Looks for answers that are out of date. */
  wake(): void;
  /** Waits for the current edit. */
  close(): Promise<void>;
}

export interface CorrectorOptions {
  readonly library: Library;
  readonly store: Store;
  readonly findMessenger: () => Messenger | null;
  readonly log: Log;
  /** Milliseconds between two edits. */
  readonly everyMs: number;
  /** Returns the time and the state in which a server reads answers. */
  readonly readingOf: (serverId: string) => Reading;
}

/** Edits public answers whose entries changed: one after another, continuing where a crash or a restart stopped. */
export function createCorrector(options: CorrectorOptions): Corrector {
  const correcting = coalesce(
    async () => {
      if (await correctSome(options, () => correcting.closed)) correcting.wake();
    },
    (error) => options.log.warn(`Earlier answers could not be corrected: ${errorMessage(error)}`),
  );
  return correcting;
}

/** Corrects a few answers. @returns whether there may be more */
async function correctSome(
  { library, store, findMessenger, log, everyMs, readingOf }: CorrectorOptions,
  isClosed: () => boolean,
): Promise<boolean> {
  const messenger = findMessenger();
  if (!messenger) return false;
  const record = await store.knowledge.current();
  const { snapshot } = library;
  // Another process has published: this one must not judge until it serves the same revision.
  if (record && record.revision !== snapshot.knowledge.revision) return false;
  const current = currentEntry(store, snapshot);
  const judged = new Map<string, string | null>();
  const claimed = await store.posted.claim({
    current: async (place) => {
      const revision = (await current(place))?.revision ?? null;
      judged.set(toKey(place), revision);
      return revision;
    },
    days: MAX_DAYS,
    limit: BATCH,
    leaseMs: LEASE_MS,
  });
  let waits = false;
  for (const correction of claimed) {
    const outcome = isClosed() || waits ? 'later' : await edit(correction, messenger);
    if (outcome === 'later') waits = true;
    await store.posted.finish(correction, outcome === 'changed' ? 'later' : outcome);
    if (outcome === 'done' || outcome === 'skipped') await sleep(everyMs);
  }
  return claimed.length > 0 && !waits;

  async function edit(correction: Correction, messenger: Messenger): Promise<'done' | 'skipped' | 'later' | 'changed'> {
    const { serverId, entryIds } = correction;
    const found = new Map<string, CurrentEntry | null>();
    for (const entryId of entryIds) found.set(entryId, await current({ serverId, entryId }));
    // The entry changed again since the claim: the store would record another text than the message shows.
    const isCurrent = (entryId: string): boolean =>
      (found.get(entryId)?.revision ?? null) === judged.get(toKey({ serverId, entryId }));
    if (!entryIds.every(isCurrent)) return 'changed';
    const settings = await store.settings.ofServer(serverId);
    const locale = settings.locale ?? messenger.localeOf(serverId);
    const reply = toCorrection(correction, found, snapshot, { ...readingOf(serverId), locale });
    const outcome = await messenger.edit(correction, reply);
    if (outcome === 'gone') log.info('An earlier answer can no longer be corrected: the bot cannot reach its message');
    return outcome === 'gone' ? 'skipped' : outcome;
  }
}

const toKey = ({ serverId, entryId }: EntryPlace): string => `${serverId}\n${entryId}`;
