import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { emptyReply } from '../../answer/reply/toReply.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { entryRef } from '../entries/entryRef.ts';
import { findEntries } from '../entries/findEntries.ts';
import { refusal, whisper } from '../refusal.ts';
import type { Action } from '../types.ts';
import { questionKey } from './questionKey.ts';

const LONGEST_REASON = 500;

/** `flag:<keys>`: asks in a form what is wrong with an answer. */
export const flag: Action = {
  name: 'flag',
  for: 'everyone',
  run(keys, context) {
    const messages = messagesFor(context.locale).commands;
    if (!context.store || findEntries(keys, context).length === 0) return refusal(messages.entryGone);
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
            maxLength: LONGEST_REASON,
            required: true,
          },
        ],
      },
      private: true,
    };
  },
};

/** `flagged:<keys>`: keeps the reason for the moderators. */
export const flagged: Action = {
  name: 'flagged',
  for: 'everyone',
  async run(keys, context, fields) {
    const { store, asker, locale, serverId } = context;
    const messages = messagesFor(locale).commands;
    const entries = findEntries(keys, context);
    if (!store || entries.length === 0) return refusal(messages.entryGone);
    const reason = (fields.reason ?? '').trim().slice(0, LONGEST_REASON);
    if (reason === '') return refusal(messages.flagTitle);
    for (const entry of entries) {
      const isNew = await store.votes.flag({ ...entryRef(entry, context), userId: asker.id, reason });
      if (!isNew || serverId === '') continue;
      const text = entryTitle(entry);
      await store.questions.record({ serverId, text, locale, source: 'flagged', groupKey: questionKey(text) });
    }
    return whisper(messages.flagged);
  },
};
