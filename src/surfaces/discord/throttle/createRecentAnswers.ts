import { wordKey } from '../../../base/wordKey.ts';

/** Public answers of the last minute, by channel and question. */
export interface RecentAnswers {
  /** Returns the address of the message that answered this question in this channel or forum, or null. */
  find(askedIn: string, question: string): string | null;
  /** Adds an answer; it counts for a minute. */
  remember(answer: {
    readonly guildId: string;
    readonly channelId: string;
    /** The channel, or the forum that it is a post of. */
    readonly askedIn: string;
    readonly question: string;
    readonly messageId: string;
  }): void;
  /** Removes a message that was deleted or has changed. */
  forget(messageId: string): void;
}

const MINUTE_MS = 60_000;
const MAX_ANSWERS = 5000;

/**
 * Creates an empty list of recent answers. The map is kept in order of time, not of use, so that expired answers come first.
 * @param clock milliseconds since the epoch
 */
export function createRecentAnswers(clock: () => number): RecentAnswers {
  const answers = new Map<string, { readonly url: string; readonly messageId: string; readonly at: number }>();
  const keyOf = (askedIn: string, question: string): string => `${askedIn} ${wordKey(question)}`;
  return {
    find(askedIn, question) {
      const found = answers.get(keyOf(askedIn, question));
      return found && clock() - found.at < MINUTE_MS ? found.url : null;
    },
    remember({ guildId, channelId, askedIn, question, messageId }) {
      const key = keyOf(askedIn, question);
      answers.delete(key);
      answers.set(key, {
        url: `https://discord.com/channels/${guildId}/${channelId}/${messageId}`,
        messageId,
        at: clock(),
      });
      for (const [old, { at }] of answers) {
        if (answers.size <= MAX_ANSWERS && clock() - at < MINUTE_MS) break;
        answers.delete(old);
      }
    },
    forget(messageId) {
      for (const [key, answer] of answers) if (answer.messageId === messageId) answers.delete(key);
    },
  };
}
