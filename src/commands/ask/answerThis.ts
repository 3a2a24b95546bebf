import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { emptyReply } from '../../answer/reply/toReply.ts';
import type { Answer } from '../../answer/types.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Candidate } from '../../search/types.ts';
import { refusal, whisper } from '../refusal.ts';
import type { Action, MessageCommand } from '../types.ts';
import { MAX_QUESTION } from './ask.ts';
import { showEntry } from './showEntry.ts';

const MAX_CHOICES = 5;
/** A candidate this unlikely is not offered. */
const WORTH_OFFERING = 0.03;

/** Menu of a message, **Answer this**: what might answer it, to whoever asked for it alone. */
export const answerThis: MessageCommand = {
  name: 'Answer this',
  for: 'everyone',
  async run({ id, text }, { library, locale }) {
    const messages = messagesFor(locale).commands;
    // Mentions and custom emoji are no words.
    const question = text.replaceAll(/<[@#:a][^>\s]*>/gu, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(question)) return whisper(messages.noText);
    const candidates = toCandidates(await library.answer([...question].slice(0, MAX_QUESTION).join('')));
    if (candidates.length === 0) return whisper(messages.noCandidate);
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

/** `candidate:<message>/<key>`: a candidate in full, still private, with **Reply publicly**. */
export const candidate: Action = {
  name: 'candidate',
  for: 'everyone',
  run(argument, context) {
    const messages = messagesFor(context.locale).commands;
    const { messageId, key } = parse(argument);
    const entry = context.library.snapshot.byKey.get(key);
    if (!messageId || !entry) return refusal(messages.entryGone);
    const post = { id: `post:${messageId}/${key}`, label: messages.replyPublicly, style: 'success' as const };
    return { ...showEntry(entry, context), buttons: [post], private: true };
  },
};

/** `post:<message>/<key>`: the answer as a public reply to the message. */
export const postAnswer: Action = {
  name: 'post',
  for: 'everyone',
  run(argument, context) {
    const messages = messagesFor(context.locale).commands;
    const { messageId, key } = parse(argument);
    const entry = context.library.snapshot.byKey.get(key);
    if (!messageId || !entry) return refusal(messages.entryGone);
    return { ...whisper(messages.posted), replaces: true, post: { to: messageId, reply: showEntry(entry, context) } };
  },
};

function toCandidates(answer: Answer): readonly Candidate[] {
  const chosen = answer.status === 'answered' ? answer.chosen : [];
  return [...chosen, ...answer.next.filter(({ confidence }) => confidence >= WORTH_OFFERING)].slice(0, MAX_CHOICES);
}

function parse(argument: string): { readonly messageId: string; readonly key: string } {
  const [, messageId = '', key = ''] = /^(\d{15,22})\/(.+)$/u.exec(argument) ?? [];
  return { messageId, key };
}
