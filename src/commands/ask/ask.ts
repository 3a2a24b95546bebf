import { toReply } from '../../answer/reply/toReply.ts';
import type { Answer, Reply } from '../../answer/types.ts';
import { en } from '../../locales/en/commands.ts';
import { completeEntry } from '../entries/completeEntry.ts';
import type { Failure } from '../failures/types.ts';
import { postButtons } from '../posts/postButtons.ts';
import type { Command, CommandContext } from '../types.ts';
import { answerButtons } from './answerButtons.ts';
import { countQuestion, recordQuestion } from './recordQuestion.ts';
import { showEntry } from './showEntry.ts';

/** Longest question, in characters. Longer ones are refused, not truncated. */
export const MAX_QUESTION = 500;

const texts = en.commands.ask;

/** `/ask question:<text>`: answers a question; the same in servers, direct messages, the web preview and the terminal. */
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
    const failure = checkQuestion(question);
    if (failure) return args.private === true ? { ...failure, private: true } : failure;
    const reply = await answerQuestion(question, context, String(args.after ?? ''), String(args.details ?? ''));
    if (args.private === true) return { ...reply, private: true };
    // Nobody is notified if there is no answer.
    const isFor = typeof args.for === 'string' && /^\d{15,22}$/u.test(args.for) && reply.tone === 'answer';
    return isFor ? { ...reply, mentions: [String(args.for)] } : reply;
  },
};

/** Returns the reason why a question cannot be answered, or null. */
export function checkQuestion(question: string): Failure<'question/empty' | 'question/too-long'> | null {
  if (!/[\p{L}\p{N}]/u.test(question)) return { failed: 'question/empty' };
  const { length } = question;
  return length <= MAX_QUESTION ? null : { failed: 'question/too-long', length, limit: MAX_QUESTION };
}

/**
 * Answers a question.
 * @param after the title of the previous answer, or ''
 * @param details more about the question, read if it has no answer of its own; or ''
 */
async function answerQuestion(
  question: string,
  context: CommandContext,
  after: string,
  details: string,
): Promise<Reply> {
  const { library } = context;
  const { snapshot } = library;
  const picked = snapshot.byKey.get(question);
  if (picked) {
    countQuestion(picked.kind === 'unknown' ? 'unanswered' : 'answered', context);
    return showEntry(picked, context);
  }
  const short = await library.answer(question);
  const whole =
    details === '' || short.status === 'answered'
      ? short
      : await library.answer(`${question}\n${details}`.slice(0, MAX_QUESTION));
  const answer = await followUp(whole.status === 'unanswered' ? short : whole, question, after, context);
  const reply = toReply(answer, snapshot.knowledge, context);
  const buttons =
    answer.status === 'answered'
      ? answerButtons(
          answer.chosen.map(({ entry }) => entry),
          context,
          answer.chosen.map(({ lead }) => lead),
        )
      : postButtons(context);
  const paged = { keys: reply.sections.flatMap(({ entry }) => entry?.key ?? []).join(','), at: 0 };
  return recordQuestion(question, answer, { ...reply, buttons, ...(paged.keys !== '' && { paged }) }, context);
}

/**
 * Reads a question without an answer of its own together with the previous answer's title. That is a guess, so the
 * result only suggests.
 */
async function followUp(answer: Answer, question: string, after: string, { library }: CommandContext): Promise<Answer> {
  if (after === '' || answer.status === 'answered') return answer;
  const combined = await library.answer(`${after} ${question}`.slice(0, MAX_QUESTION));
  const found = [...(combined.status === 'answered' ? combined.chosen : []), ...combined.next];
  const next = found.filter(({ entry }) => entry.heading !== after && entry.kind !== 'unknown');
  return next.length > 0 ? { status: 'suggested', next } : answer;
}
