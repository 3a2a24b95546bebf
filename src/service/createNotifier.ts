import { notice, toSections } from '../answer/reply/toReply.ts';
import type { Reading, Reply } from '../answer/types.ts';
import type { KnowledgeView } from '../library/Library.ts';
import { toLocale } from '../locales/locale.ts';
import { wordsOf } from '../locales/wordsOf.ts';
import type { Notice, Store } from '../store/types.ts';
import type { Messenger, ServiceLog } from './types.ts';

const BATCH = 10;
const LEASE_MS = 60_000;
/** What cannot be told now is tried again after this. */
const POLL_MS = 60_000;
const LONGEST_QUESTION = 200;

export interface Notifier {
  wake(): void;
  close(): Promise<void>;
}

/** Tells people who pressed “Ask the moderators” that their question was closed: once, then forgets them. */
export function createNotifier(
  store: Store,
  viewOf: (serverId: string) => Promise<KnowledgeView>,
  door: () => Messenger | null,
  clock: () => number,
  log: ServiceLog,
  staleAfterDays: number | null,
): Notifier {
  let closed = false;
  let again = false;
  let running: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    do {
      again = false;
      const through = door();
      if (!through) return;
      for (const one of await store.notices.claim({ limit: BATCH, leaseMs: LEASE_MS })) {
        if (closed) {
          await store.notices.release(one);
          continue;
        }
        const reply = toNews(one, await viewOf(one.question.serverId), { now: clock(), staleAfterDays });
        const outcome = await through.tell(one, reply, `notice-${one.id}`);
        // Left to its lease, so that it is not tried again at once.
        if (outcome === 'later') continue;
        await store.notices.finish(one);
        again = true;
      }
    } while (again && !closed);
  };

  const wake = (): void => {
    again = true;
    if (closed || running || !door()) return;
    running = run()
      .catch((error: unknown) =>
        log.warn(`People who wait could not be told: ${error instanceof Error ? error.message : String(error)}`),
      )
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(wake, POLL_MS).unref();

  return {
    wake,
    async close() {
      closed = true;
      clearInterval(timer);
      await running;
    },
  };
}

/** What somebody is told whose question was closed. */
function toNews({ question }: Notice, { snapshot }: KnowledgeView, reading: Reading): Reply {
  const locale = toLocale(question.locale);
  const words = wordsOf(locale);
  const points = [...question.text];
  const text = points.length > LONGEST_QUESTION ? `${points.slice(0, LONGEST_QUESTION).join('')}…` : question.text;
  if (question.status === 'dismissed') return notice(words.moderatorsDismissed(text), 'decline');
  const entry = snapshot.knowledge.entries.find(({ id }) => id === question.entryId);
  const sections = entry ? toSections([entry], snapshot.knowledge, { ...reading, locale }) : [];
  return { ...notice(words.moderatorsAnswered(text), entry ? 'answer' : 'notice'), sections };
}
