import { privateNotice } from '../../answer/reply/notice.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { entryRef } from '../entries/entryRef.ts';
import { findEntries } from '../entries/findEntries.ts';
import type { Action } from '../types.ts';

/** `helpful:<keys>`: stores one 👍 per person and revision of an entry. */
export const helpful: Action = {
  name: 'helpful',
  for: 'everyone',
  async run(keys, context) {
    const { store, asker, locale, serverId } = context;
    const messages = messagesFor(locale).commands;
    const entries = findEntries(keys, context);
    if (!store || entries.length === 0) return { failed: 'entry/gone' };
    let isNew = false;
    for (const entry of entries) {
      isNew = (await store.votes.vote({ ...entryRef(entry, context), userId: asker.id })) || isNew;
    }
    if (isNew) store.stats.count(serverId, 'helpful');
    return privateNotice(isNew ? messages.thanks : messages.thankedBefore);
  },
};
