import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { emptyReply, privateNotice } from '../../answer/reply/notice.ts';
import type { Answer, Reply } from '../../answer/types.ts';
import type { Entry } from '../../knowledge/types.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Action, CommandContext, MessageCommand, Outcome } from '../types.ts';
import { MAX_QUESTION } from './ask.ts';
import { showEntry } from './showEntry.ts';

const MAX_CHOICES = 5;
/** Least confidence of an offered candidate. */
const MIN_CONFIDENCE = 0.03;

/** Menu of a message, **Answer this**: offers entries that may answer the message, in private. */
export const answerThis: MessageCommand = {
  name: 'Answer this',
  for: 'everyone',
  async run({ id, text }, { library, locale }) {
    const messages = messagesFor(locale).commands;
    // Mentions and custom emoji are not words.
    const question = text.replaceAll(/<(?:[@#][^>\s]*|a?:\w+:\d+)>/gu, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(question)) return privateNotice(messages.noText);
    const candidates = toCandidates(await library.answer([...question].slice(0, MAX_QUESTION).join('')));
    if (candidates.length === 0) return privateNotice(messages.noCandidate);
    return {
      ...emptyReply('suggestion'),
      text: messages.pickCandidate,
      suggestions: candidates.map(({ entry }) => ({
        id: `candidate:${id}/${entry.key}`,
        label: entryTitle(entry),
        style: 'secondary',
      })),
      private: true,
    };
  },
};

/** `candidate:<message>/<key>`: shows one candidate in full, still private, with **Reply publicly**. */
export const candidate: Action = {
  name: 'candidate',
  for: 'everyone',
  run: (argument, context) =>
    withCandidate(argument, context, (entry, messageId) => {
      const label = messagesFor(context.locale).commands.replyPublicly;
      const post = { id: `post:${messageId}/${entry.key}`, label, style: 'success' as const };
      return { ...showEntry(entry, context), buttons: [post], private: true };
    }),
};

/** `post:<message>/<key>`: posts the answer as a public reply to the message. */
export const postAnswer: Action = {
  name: 'post',
  for: 'everyone',
  run: (argument, context) =>
    withCandidate(argument, context, (entry, messageId) => ({
      ...privateNotice(messagesFor(context.locale).commands.posted),
      replaces: true,
      post: { to: messageId, reply: showEntry(entry, context) },
    })),
};

/** Runs with the entry and the message that an id `<message>/<key>` names. */
function withCandidate(
  argument: string,
  { library }: CommandContext,
  run: (entry: Entry, messageId: string) => Reply,
): Outcome {
  const [, messageId, key = ''] = /^(\d{15,22})\/(.+)$/u.exec(argument) ?? [];
  const entry = library.snapshot.byKey.get(key);
  return messageId && entry ? run(entry, messageId) : { failed: 'entry/gone' };
}

function toCandidates(answer: Answer): Answer['next'] {
  const chosen = answer.status === 'answered' ? answer.chosen : [];
  return [...chosen, ...answer.next.filter(({ confidence }) => confidence >= MIN_CONFIDENCE)].slice(0, MAX_CHOICES);
}
