import { emptyReply } from '../../answer/reply/notice.ts';
import { toSections } from '../../answer/reply/toReply.ts';
import { findEntries } from '../entries/findEntries.ts';
import type { Action, CommandContext, Outcome } from '../types.ts';

/** `read:<keys>/<page>`: goes on with a long answer, for the reader alone: others may be on another page. */
export const readPage: Action = {
  name: 'read',
  for: 'everyone',
  run: (argument, context) => openPage(argument, context),
};

/** `leaf:<keys>/<page>`: turns a page that only its reader sees. */
export const leaf: Action = {
  name: 'leaf',
  for: 'everyone',
  run(argument, context) {
    const outcome = openPage(argument, context);
    return 'failed' in outcome ? outcome : { ...outcome, replaces: true };
  },
};

function openPage(argument: string, context: CommandContext): Outcome {
  const [, keys = '', page = ''] = /^([0-9a-z,]{1,80})\/(\d{1,3})$/u.exec(argument) ?? [];
  const entries = findEntries(keys, context);
  if (entries.length === 0) return { failed: 'entry/gone' };
  return {
    ...emptyReply('answer'),
    sections: toSections(entries, context.library.snapshot.knowledge, context),
    paged: { keys, at: Number(page), isOwn: true },
    private: true,
  };
}
