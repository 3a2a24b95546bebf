import { emptyReply } from '../../answer/reply/notice.ts';
import { toSections } from '../../answer/reply/toReply.ts';
import type { Reply } from '../../answer/types.ts';
import type { Entry } from '../../knowledge/types.ts';
import type { Action, CommandContext } from '../types.ts';
import { answerButtons } from './answerButtons.ts';

/** Returns one entry as an answer; an open question as declined. */
export function showEntry(entry: Entry, context: CommandContext): Reply {
  return {
    ...emptyReply(entry.kind === 'unknown' ? 'decline' : 'answer'),
    sections: toSections([entry], context.library.snapshot.knowledge, context),
    buttons: answerButtons([entry], context),
    paged: { keys: entry.key, at: 0 },
  };
}

/** `show:<key>`: shows an entry as a new answer, such as a related question. */
export const show: Action = {
  name: 'show',
  for: 'everyone',
  run(key, context) {
    const entry = context.library.snapshot.byKey.get(key);
    return entry ? showEntry(entry, context) : { failed: 'entry/gone' };
  },
};

/** `turn:<key>/<question id>`: turns a message with suggestions into the answer and counts the question down. */
export const turn: Action = {
  name: 'turn',
  for: 'everyone',
  async run(argument, context, fields, files) {
    const [key = '', questionId = ''] = argument.split('/', 2);
    const outcome = await show.run(key, context, fields, files);
    if ('failed' in outcome) return outcome;
    if (/^\d{1,15}$/u.test(questionId)) await context.store?.questions.take(context.serverId, Number(questionId));
    return { ...outcome, replaces: true };
  },
};
