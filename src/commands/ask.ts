import { notice, toReply } from '../answer/toReply.ts';
import type { Reply } from '../answer/types.ts';
import { completeQuestion } from './completeQuestion.ts';
import { showEntry } from './show.ts';
import type { Command, CommandContext } from './types.ts';

/** The longest question, in characters. Longer ones are refused with a sentence, not cut. */
export const MAX_QUESTION = 500;

/** `/ask question:<text>`: the same in servers, direct messages, the web preview and the terminal. */
export const ask: Command = {
  name: 'ask',
  description: 'Answer a question from the knowledge base, with its sources',
  options: [
    {
      type: 'text',
      name: 'question',
      description: 'Your question',
      required: true,
      maxLength: MAX_QUESTION,
      complete: completeQuestion,
    },
    { type: 'flag', name: 'private', description: 'Only you see the answer', required: false },
  ],
  for: 'everyone',
  run(args, context) {
    const question = String(args.question ?? '').trim();
    const reply = answerQuestion(question, context);
    return args.private === true ? { ...reply, private: true } : reply;
  },
};

/** What is wrong with a question, worded for the asker, or null. */
export function checkQuestion(question: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(question)) return 'Ask me something: a question in your own words.';
  if (question.length <= MAX_QUESTION) return null;
  return `That is ${question.length} characters; I read at most ${MAX_QUESTION}. Ask it in a sentence or two.`;
}

function answerQuestion(question: string, context: CommandContext): Reply {
  const wrong = checkQuestion(question);
  if (wrong) return notice(wrong);
  const { snapshot } = context.library;
  const picked = snapshot.byKey.get(question);
  if (picked) return showEntry(picked, context);
  return toReply(context.library.answer(question), snapshot.knowledge, context.now);
}
