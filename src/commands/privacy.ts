import type { Button, Reply } from '../answer/types.ts';
import { en } from '../locales/en/commands.ts';
import { messagesFor } from '../locales/messagesFor.ts';
import { refusal, whisper } from './refusal.ts';
import type { Action, Command, CommandContext } from './types.ts';

/** `/privacy`: what is stored, and the say that everyone has in it. */
export const privacy: Command = {
  name: 'privacy',
  description: en.commands.privacy.description,
  options: [],
  for: 'everyone',
  run: (_args, context) => describe(context),
};

/** `forget-me`: deletes what is kept about whoever presses it. */
export const forgetMe: Action = {
  name: 'forget-me',
  for: 'everyone',
  async run(_argument, { store, asker, locale }) {
    const messages = messagesFor(locale).commands;
    if (!store) return refusal(messages.olderVersion);
    await store.forget(asker.id);
    return { ...whisper(messages.dataDeleted), replaces: true };
  },
};

/** `mentions:on` and `mentions:off`: whether mentions of the bot by whoever presses it are answered. */
export const changeMentions: Action = {
  name: 'mentions',
  for: 'everyone',
  async run(argument, context) {
    const { store, asker, locale } = context;
    if (!store) return refusal(messagesFor(locale).commands.olderVersion);
    await store.settings.setPerson(asker.id, { answerMentions: argument !== 'off' });
    return { ...(await describe(context)), replaces: true };
  },
};

async function describe({ store, asker, locale }: CommandContext): Promise<Reply> {
  const messages = messagesFor(locale).commands;
  if (!store) return whisper(messages.privacyNothing);
  const { answerMentions } = await store.settings.ofPerson(asker.id);
  const mentions: Button = answerMentions
    ? { id: 'mentions:off', label: messages.stopMentions, style: 'secondary' }
    : { id: 'mentions:on', label: messages.startMentions, style: 'secondary' };
  return {
    ...whisper(answerMentions ? messages.privacy : `${messages.privacy}\n\n${messages.mentionsOff}`),
    buttons: [{ id: 'forget-me', label: messages.deleteData, style: 'danger' }, mentions],
  };
}
