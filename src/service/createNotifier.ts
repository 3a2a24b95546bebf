import { notice } from '../answer/reply/notice.ts';
import { toInertText } from '../answer/reply/toInertText.ts';
import { toSections } from '../answer/reply/toReply.ts';
import type { Reading, Reply } from '../answer/types.ts';
import { coalesce } from '../base/coalesce.ts';
import { errorMessage } from '../base/errorMessage.ts';
import type { Log } from '../base/Log.ts';
import { truncate } from '../base/truncate.ts';
import type { KnowledgeView } from '../library/types.ts';
import { toLocale } from '../locales/locale.ts';
import { messagesFor } from '../locales/messagesFor.ts';
import type { Notice } from '../store/curation/types.ts';
import type { Store } from '../store/types.ts';
import type { Messenger } from './types.ts';

const BATCH = 10;
const LEASE_MS = 60_000;
/** Milliseconds between two attempts to send notices that could not be sent. */
const POLL_MS = 60_000;
const MAX_QUESTION = 200;

export interface Notifier {
  /** Looks for closed questions. */
  wake(): void;
  /** Waits for the current message. */
  close(): Promise<void>;
}

/** Notifies people who pressed “Ask the moderators” that their question was closed: once, then forgets them. */
export function createNotifier(
  store: Store,
  viewOf: (serverId: string) => Promise<KnowledgeView>,
  findMessenger: () => Messenger | null,
  log: Log,
  readingOf: (serverId: string) => Reading,
): Notifier {
  const sending = coalesce(
    async () => {
      const messenger = findMessenger();
      if (!messenger) return;
      for (const one of await store.notices.claim({ limit: BATCH, leaseMs: LEASE_MS })) {
        if (sending.closed) {
          await store.notices.release(one);
          continue;
        }
        const { serverId } = one.question;
        const reply = toNotification(one, await viewOf(serverId), readingOf(serverId));
        const outcome = await messenger.tell(one, reply, `notice-${one.id}`);
        // The lease runs out by itself: trying again at once would fail again.
        if (outcome === 'later') continue;
        await store.notices.finish(one);
        sending.wake();
      }
    },
    (error) => log.warn(`People who asked the moderators could not be notified: ${errorMessage(error)}`),
  );
  const timer = setInterval(sending.wake, POLL_MS).unref();

  return {
    wake: sending.wake,
    close() {
      clearInterval(timer);
      return sending.close();
    },
  };
}

/** Builds the message to a person whose question was closed. */
function toNotification({ question }: Notice, { snapshot }: KnowledgeView, reading: Reading): Reply {
  const locale = toLocale(question.locale);
  const words = messagesFor(locale).answer;
  const text = toInertText(truncate(question.text, MAX_QUESTION));
  if (question.status === 'dismissed') return notice(words.moderatorsDismissed(text), 'decline');
  const entry = snapshot.knowledge.entries.find(({ id }) => id === question.entryId);
  const sections = entry ? toSections([entry], snapshot.knowledge, { ...reading, locale }) : [];
  return { ...notice(words.moderatorsAnswered(text), entry ? 'answer' : 'notice'), sections };
}
