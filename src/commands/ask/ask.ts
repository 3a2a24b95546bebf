import { notice, toReply } from '../../answer/reply/toReply.ts';
import type { Answer, Reply } from '../../answer/types.ts';
import { en } from '../../locales/en/commands.ts';
import type { Locale } from '../../locales/locale.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { completeEntry } from '../entries/completeEntry.ts';
import type { Command, CommandContext } from '../types.ts';
import { answerButtons } from './answerButtons.ts';
import { recordQuestion } from './recordQuestion.ts';
import { showEntry } from './showEntry.ts';

/** The longest question, in characters. Longer ones are refused with a sentence, not cut. */
export const MAX_QUESTION = 500;

const texts = en.commands.ask;

/** `/ask question:<text>`: the same in servers, direct messages, the web preview and the terminal. */
export const ask: Command = {
  name: 'ask',
  description: texts.description,
  options: [
    {
      type: 'text',
      name: 'question',
      description: texts.options.question.description,
      required: true,
      maxLength: MAX_QUESTION,
      complete: completeEntry,
    },
    { type: 'flag', name: 'private', description: texts.options.private.description, required: false },
    { type: 'member', name: 'for', description: texts.options.for.description, required: false },
  ],
  for: 'everyone',
  async run(args, context) {
    const question = String(args.question ?? '').trim();
    const reply = await answerQuestion(question, context, String(args.after ?? ''));
    if (args.private === true) return { ...reply, private: true };
    // Nobody is notified of a question that could not be answered.
    const isFor = typeof args.for === 'string' && /^\d{15,22}$/u.test(args.for) && reply.tone === 'answer';
    return isFor ? { ...reply, mentions: [String(args.for)] } : reply;
  },
};

/** What is wrong with a question, worded for the asker, or null. */
export function checkQuestion(question: string, locale: Locale = 'en'): string | null {
  const messages = messagesFor(locale).commands;
  if (!/[\p{L}\p{N}]/u.test(question)) return messages.askSomething;
  return question.length <= MAX_QUESTION ? null : messages.tooLong(question.length, MAX_QUESTION);
}

/** @param after the title of the answer that a follow-up follows, or nothing */
async function answerQuestion(question: string, context: CommandContext, after: string): Promise<Reply> {
  const wrong = checkQuestion(question, context.locale);
  if (wrong) return notice(wrong);
  const { library } = context;
  const { snapshot } = library;
  const picked = snapshot.byKey.get(question);
  if (picked) return showEntry(picked, context);
  const answer = await followUp(await library.answer(question), question, after, context);
  const reply = toReply(answer, snapshot.knowledge, context);
  const buttons =
    answer.status === 'answered'
      ? answerButtons(
          answer.chosen.map(({ entry }) => entry),
          context,
        )
      : [];
  return recordQuestion(question, answer, { ...reply, buttons }, context);
}

/**
 * A follow-up that says too little by itself is read together with what it follows. That is a guess, so it only
 * suggests.
 */
async function followUp(answer: Answer, question: string, after: string, { library }: CommandContext): Promise<Answer> {
  if (after === '' || answer.status === 'answered') return answer;
  const together = await library.answer(`${after} ${question}`.slice(0, MAX_QUESTION));
  const found = [...(together.status === 'answered' ? together.chosen : []), ...together.next];
  const next = found.filter(({ entry }) => entry.heading !== after && entry.kind !== 'unknown');
  return next.length > 0 ? { status: 'suggested', next } : answer;
}
