import { privateNotice } from '../answer/reply/notice.ts';
import type { Button } from '../answer/reply/types.ts';
import type { Reply } from '../answer/types.ts';
import { en } from '../locales/en/commands.ts';
import { messagesFor } from '../locales/messagesFor.ts';
import type { Action, Command, CommandContext } from './types.ts';

/** `/privacy`: says what is stored about people, and lets everyone delete it or change it. */
export const privacy: Command = {
  name: 'privacy',
  description: en.commands.privacy.description,
  options: [],
  for: 'everyone',
  run: (_args, context) => describe(context),
};

/** `forget-me`: deletes everything stored about whoever presses it. */
export const forgetMe: Action = {
  name: 'forget-me',
  for: 'everyone',
  async run(_argument, { store, asker, locale }) {
    const messages = messagesFor(locale).commands;
    if (!store) return { failed: 'bot/older-version' };
    await store.forget(asker.id);
    return { ...privateNotice(messages.dataDeleted), replaces: true };
  },
};

/** `mentions:on` and `mentions:off`: sets whether the bot answers mentions by whoever presses it. */
export const changeMentions: Action = {
  name: 'mentions',
  for: 'everyone',
  async run(argument, context) {
    const { store, asker } = context;
    if (!store) return { failed: 'bot/older-version' };
    await store.settings.setPerson(asker.id, { answerMentions: argument !== 'off' });
    return { ...(await describe(context)), replaces: true };
  },
};

async function describe({ store, asker, locale }: CommandContext): Promise<Reply> {
  const messages = messagesFor(locale).commands;
  if (!store) return privateNotice(messages.privacyNothing);
  const { answerMentions } = await store.settings.ofPerson(asker.id);
  const mentions: Button = answerMentions
    ? { id: 'mentions:off', label: messages.stopMentions, style: 'secondary' }
    : { id: 'mentions:on', label: messages.startMentions, style: 'secondary' };
  return {
    ...privateNotice(answerMentions ? messages.privacy : `${messages.privacy}\n\n${messages.mentionsOff}`),
    buttons: [{ id: 'forget-me', label: messages.deleteData, style: 'danger' }, mentions],
  };
}
