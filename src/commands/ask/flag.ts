import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { emptyReply, privateNotice } from '../../answer/reply/notice.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { entryRef } from '../entries/entryRef.ts';
import { findEntries } from '../entries/findEntries.ts';
import type { Action } from '../types.ts';
import { questionKey } from './questionKey.ts';

const MAX_REASON = 500;

/** `flag:<keys>`: opens a form for the reason of a flag. */
export const flag: Action = {
  name: 'flag',
  for: 'everyone',
  run(keys, context) {
    const messages = messagesFor(context.locale).commands;
    if (!context.store || findEntries(keys, context).length === 0) return { failed: 'entry/gone' };
    return {
      ...emptyReply('notice'),
      modal: {
        id: `flagged:${keys}`,
        title: messages.flagTitle,
        fields: [
          {
            id: 'reason',
            label: messages.flagReason,
            placeholder: messages.flagHint,
            maxLength: MAX_REASON,
            required: true,
          },
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
    const { store, asker, locale, serverId } = context;
    const messages = messagesFor(locale).commands;
    const entries = findEntries(keys, context);
    if (!store || entries.length === 0) return { failed: 'entry/gone' };
    const reason = (fields.reason ?? '').trim().slice(0, MAX_REASON);
    if (reason === '') return { failed: 'flag/no-reason' };
    for (const entry of entries) {
      const isNew = await store.votes.flag({ ...entryRef(entry, context), userId: asker.id, reason });
      if (!isNew || serverId === '') continue;
      const text = entryTitle(entry);
      await store.questions.record({ serverId, text, locale, source: 'flagged', groupKey: questionKey(text) });
    }
    return privateNotice(messages.flagged);
  },
};
