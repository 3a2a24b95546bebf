import { emptyReply, notice, toSections } from '../answer/toReply.ts';
import type { Reply } from '../answer/types.ts';
import type { Entry } from '../knowledge/types.ts';
import type { Action, CommandContext } from './types.ts';

/** One entry as an answer. An open question is shown as open. */
export function showEntry(entry: Entry, context: CommandContext): Reply {
  const tone = entry.kind === 'unknown' ? 'decline' : 'answer';
  return { ...emptyReply(tone), sections: toSections([entry], context.library.snapshot.knowledge, context.now) };
}

/** `show:<key>`: a suggestion's button turns into the answer. */
export const show: Action = {
  name: 'show',
  for: 'everyone',
  run(key, context) {
    const entry = context.library.snapshot.byKey.get(key);
    if (!entry)
      return { ...notice('That entry is no longer in the knowledge base. Ask again.', 'error'), private: true };
    return showEntry(entry, context);
  },
};
