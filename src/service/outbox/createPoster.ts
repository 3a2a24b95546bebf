import type { Reply } from '../../answer/types.ts';
import { coalesce } from '../../base/coalesce.ts';
import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import type { NewPost, Post } from '../../store/outbox/types.ts';
import type { Store } from '../../store/types.ts';
import type { Delivery, Messenger } from '../types.ts';

/** Posts claimed at once, and of one server: others do not wait for a busy one. */
const BATCH = 20;
const EACH = 5;
const LEASE_MS = 120_000;
/** Milliseconds between two attempts to post what could not be posted. */
const POLL_MS = 60_000;

export interface Poster {
  /** Writes posts down, so that they outlive this process, and begins to say them. Never waits for Discord. */
  add(posts: readonly NewPost[]): Promise<void>;
  /** Looks for posts that wait. */
  wake(): void;
  /** Waits for the posts being sent. */
  close(): Promise<void>;
}

/**
 * Says what waits in the store: each channel's posts one after another, as fast as Discord takes them, and continuing where
 * a crash or a restart stopped.
 * @param render words a post; null if there is nothing left to say, `later` if there will be
 */
export function createPoster(
  store: Pick<Store, 'outbox'>,
  findMessenger: () => Messenger | null,
  render: (post: Post, messenger: Messenger) => Promise<Reply | null | 'later'>,
  log: Log,
): Poster {
  const posting = coalesce(
    async () => {
      const messenger = findMessenger();
      if (!messenger) return;
      const posts = await store.outbox.claim({ limit: BATCH, each: EACH, leaseMs: LEASE_MS });
      const places = new Map<string, Post[]>();
      for (const post of posts) places.set(placeOf(post), [...(places.get(placeOf(post)) ?? []), post]);
      const isStopped = (): boolean => posting.closed || findMessenger() !== messenger;
      const outcomes = await Promise.all([...places.values()].map((own) => sayInOrder(own, messenger, isStopped)));
      if (outcomes.some((hasSaid) => hasSaid)) posting.wake();
    },
    (error) => log.warn(`What waits to be posted could not be: ${errorMessage(error)}`),
  );
  const timer = setInterval(posting.wake, POLL_MS).unref();

  /** Says the posts of one place. @returns whether one was said */
  async function sayInOrder(posts: readonly Post[], messenger: Messenger, isStopped: () => boolean): Promise<boolean> {
    let hasSaid = false;
    for (const post of posts) {
      if (isStopped()) {
        await store.outbox.release(post);
        continue;
      }
      const reply = await render(post, messenger);
      const outcome = reply === null ? 'gone' : reply === 'later' ? reply : await say(post, reply, messenger);
      // The lease runs out by itself: trying again at once would fail again.
      if (outcome === 'later') continue;
      await store.outbox.finish(post);
      hasSaid = true;
    }
    return hasSaid;
  }

  return {
    async add(posts) {
      await store.outbox.add(posts);
      posting.wake();
    },
    wake: posting.wake,
    close() {
      clearInterval(timer);
      return posting.close();
    },
  };
}

const placeOf = ({ serverId, channelId, userId }: Post): string =>
  userId === '' ? channelId : `${serverId} ${userId}`;

async function say(post: Post, reply: Reply, messenger: Messenger): Promise<Delivery> {
  const { id, serverId, channelId, userId, content } = post;
  const nonce = `post-${id}`;
  const to = content.kind === 'answered' ? content.to : null;
  if (userId === '') return messenger.post({ serverId, channelId, to }, reply, nonce);
  // A greeting names nobody: it is for everybody in the channel where it ends up.
  const isGreeting = content.kind === 'greeting';
  const told = await messenger.tell({ userId, channelId: isGreeting ? '' : channelId }, reply, nonce);
  if (told !== 'gone' || !isGreeting || channelId === '') return told;
  return messenger.post({ serverId, channelId, to }, reply, nonce);
}
