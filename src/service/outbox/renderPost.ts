import { notice } from '../../answer/reply/notice.ts';
import { toInertText } from '../../answer/reply/toInertText.ts';
import { toSections } from '../../answer/reply/toReply.ts';
import type { Reply } from '../../answer/types.ts';
import { truncate } from '../../base/truncate.ts';
import { type Locale, toLocale } from '../../locales/locale.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Post, PostContent } from '../../store/outbox/types.ts';
import type { Messenger } from '../types.ts';
import type { PostSources } from './types.ts';
import { writeDigest } from './writeDigest.ts';

const MAX_TITLE = 200;

/**
 * Words a post as it is said now.
 * @returns null if there is nothing left to say; `later` if this process does not know yet what to say
 */
export async function renderPost(
  { serverId, content }: Pick<Post, 'serverId' | 'content'>,
  messenger: Pick<Messenger, 'localeOf' | 'nameOf'>,
  sources: PostSources,
): Promise<Reply | null | 'later'> {
  const { store } = sources;
  const ofServer = async (): Promise<Locale> =>
    (await store.settings.ofServer(serverId)).locale ?? messenger.localeOf(serverId);
  switch (content.kind) {
    case 'line':
      return { ...notice(content.text), shows: [content.shows], buttons: content.buttons };
    case 'digest':
      return writeDigest({ serverId, week: content.week, locale: await ofServer() }, sources);
    case 'answered':
      return renderAnswered(content, serverId, await ofServer(), sources);
    case 'mended': {
      const locale = toLocale(content.locale);
      const text = messagesFor(locale).posts.mended(quote(content.title));
      return showEntry(text, content.entryId, serverId, locale, sources);
    }
    case 'told': {
      const { title, text } = content;
      const lines = text.split('\n').map(toInertText).join('\n> ');
      return notice(messagesFor(toLocale(content.locale)).posts.told(quote(title), lines));
    }
    case 'greeting': {
      const { posts } = messagesFor(messenger.localeOf(serverId));
      const missing = content.missing.map((name) => posts.permissions[name]).join(', ');
      const { hello, steps, complete } = posts.greeting;
      const rights = missing === '' ? complete : posts.greeting.missing(missing);
      const list = steps.map((step, i) => `${i + 1}. ${step}`);
      return notice([hello(toInertText(messenger.nameOf(serverId))), ...list, '', rights].join('\n'));
    }
  }
}

const quote = (text: string): string => toInertText(truncate(text, MAX_TITLE));

/** Shows the answer to a question that was open; nothing if it was opened again. */
async function renderAnswered(
  { questionId }: Extract<PostContent, { kind: 'answered' }>,
  serverId: string,
  locale: Locale,
  sources: PostSources,
): Promise<Reply | null | 'later'> {
  const question = await sources.store.questions.get(serverId, questionId);
  if (!question?.entryId || question.status === 'open') return null;
  const text = messagesFor(locale).posts.answeredNow(quote(question.text));
  return (await showEntry(text, question.entryId, serverId, locale, sources)) ?? 'later';
}

/** Shows an entry as a server reads it; null if it does not. */
async function showEntry(
  text: string,
  entryId: string,
  serverId: string,
  locale: Locale,
  { viewOf, readingOf }: PostSources,
): Promise<Reply | null> {
  const { knowledge } = (await viewOf(serverId)).snapshot;
  const entry = knowledge.entries.find(({ id }) => id === entryId);
  if (!entry) return null;
  return { ...notice(text, 'answer'), sections: toSections([entry], knowledge, { ...readingOf(serverId), locale }) };
}
