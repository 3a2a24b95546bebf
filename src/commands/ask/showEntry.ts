import { emptyReply, toSections } from '../../answer/reply/toReply.ts';
import type { Reply } from '../../answer/types.ts';
import type { Entry } from '../../knowledge/types.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { refusal } from '../refusal.ts';
import type { Action, CommandContext } from '../types.ts';
import { answerButtons } from './answerButtons.ts';

/** One entry as an answer. An open question is shown as open. */
export function showEntry(entry: Entry, context: CommandContext): Reply {
  return {
    ...emptyReply(entry.kind === 'unknown' ? 'decline' : 'answer'),
    sections: toSections([entry], context.library.snapshot.knowledge, context),
    buttons: answerButtons([entry], context),
  };
}

/** `show:<key>`: an answer of its own, such as one to a related question. */
export const show: Action = {
  name: 'show',
  for: 'everyone',
  run(key, context) {
    const entry = context.library.snapshot.byKey.get(key);
    return entry ? showEntry(entry, context) : refusal(messagesFor(context.locale).commands.entryGone);
  },
};

/** `turn:<key>/<question id>`: a message that could not answer turns into the answer, and the question found it. */
export const turn: Action = {
  name: 'turn',
  for: 'everyone',
  async run(argument, context, fields) {
    const [key = '', questionId = ''] = argument.split('/', 2);
    const reply = await show.run(key, context, fields);
    if (reply.tone === 'error') return reply;
    if (/^\d{1,15}$/u.test(questionId)) await context.store?.questions.take(context.serverId, Number(questionId));
    return { ...reply, replaces: true };
  },
};
