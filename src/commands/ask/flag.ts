import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { emptyReply, privateNotice } from '../../answer/reply/notice.ts';
import { toInertText } from '../../answer/reply/toInertText.ts';
import type { CommandMessages } from '../../locales/en/commands.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { entryRef } from '../entries/entryRef.ts';
import { findEntries } from '../entries/findEntries.ts';
import type { Action, Fields } from '../types.ts';

const MAX_REASON = 500;
const KINDS = ['wrong', 'outdated', 'offTopic', 'unclear', 'other'] as const;

/** `flag:<keys>`: opens a form for the reason of a flag. */
export const flag: Action = {
  name: 'flag',
  for: 'everyone',
  run(keys, context) {
    const messages = messagesFor(context.locale).commands;
    const entries = findEntries(keys, context);
    if (!context.store || entries.length === 0) return { failed: 'entry/gone' };
    const kinds = KINDS.map((value) => ({ value, label: messages.flagKinds[value], description: null }));
    const words = { label: messages.flagReason, placeholder: messages.flagHint, maxLength: MAX_REASON };
    return {
      ...emptyReply('notice'),
      modal: {
        id: `flagged:${keys}`,
        title: messages.flagTitle,
        text: entries.map((entry) => messages.flagAbout(toInertText(entryTitle(entry)))).join('\n'),
        fields: [
          { type: 'choice', id: 'kind', label: messages.flagKind, required: true, options: kinds },
          { type: 'text', id: 'reason', required: false, ...words },
        ],
      },
      private: true,
    };
  },
};

/** `flagged:<keys>`: stores the reason for the moderators. */
export const flagged: Action = {
  name: 'flagged',
  for: 'everyone',
  async run(keys, context, fields) {
    const { store, asker, locale, channelId } = context;
    const messages = messagesFor(locale).commands;
    const entries = findEntries(keys, context);
    if (!store || entries.length === 0) return { failed: 'entry/gone' };
    const reason = toReason(fields, messages);
    if (reason === '') return { failed: 'flag/no-reason' };
    for (const entry of entries) {
      await store.votes.flag({ ...entryRef(entry, context), userId: asker.id, reason, channelId, locale });
    }
    return privateNotice(messages.flagged);
  },
};

/** Returns the chosen reason and the words beside it, or either. Forms of earlier versions had the words alone. */
function toReason({ kind, reason = '' }: Fields, { flagKinds }: CommandMessages): string {
  const chosen = KINDS.find((one) => one === kind);
  const words = reason.trim().slice(0, MAX_REASON);
  return [...(chosen ? [flagKinds[chosen]] : []), ...(words === '' ? [] : [words])].join(': ');
}
