import { notice } from '../../answer/reply/toReply.ts';
import type { Reply } from '../../answer/types.ts';
import { isIsoDate } from '../../base/isIsoDate.ts';
import { LOCALES } from '../../locales/locale.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { refusal } from '../refusal.ts';
import type { Action, Choice, CommandContext } from '../types.ts';
import { findNews, type NewsKind } from './findNews.ts';
import { pagedMenu, toPage } from './pagedMenu.ts';

const DAY_MS = 86_400_000;
/** How far back news goes where nobody says. */
const DAYS = 30;
const OFFERED_DAYS = [7, 30, 90];
/** Documents named. */
const NAMED = 10;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** What can be shown, in the asker's words. */
export function completeShow(typed: string, { locale }: CommandContext): readonly Choice[] {
  const { showNew, showChanged } = messagesFor(locale).commands;
  const choices = [
    { name: showNew, value: 'new' },
    { name: showChanged, value: 'changed' },
  ];
  return choices.filter(({ name }) => name.toLowerCase().startsWith(typed.trim().toLowerCase()));
}

/** Days to begin from; any other can be typed. */
export function completeSince(typed: string, { locale, now }: CommandContext): readonly Choice[] {
  const { lastDays } = messagesFor(locale).commands;
  return OFFERED_DAYS.map((days) => ({ name: `${dayOf(now - days * DAY_MS)} · ${lastDays(days)}`, days }))
    .filter(({ name }) => name.includes(typed.trim()))
    .map(({ name, days }) => ({ name, value: dayOf(now - days * DAY_MS) }));
}

/**
 * `/faq show since`: what was added or changed.
 * @param show as chosen, or as typed in any language
 * @param since ISO day, or empty for the last thirty days
 */
export async function listNews(show: string, since: string, page: number, context: CommandContext): Promise<Reply> {
  const messages = messagesFor(context.locale).commands;
  const kind = toKind(show);
  if (kind === null) return refusal(messages.noSuchShow);
  const day = since === '' ? dayOf(context.now - DAYS * DAY_MS) : since;
  if (!isIsoDate(day)) return refusal(messages.noSuchDay(day.slice(0, 40)));
  const news = context.store && (await findNews(kind, Date.parse(day), context.store, context));
  if (!news) return { ...notice(messages.nothingPublished), private: true };
  const { entries, documents } = news;
  const from = dayOf(news.since);
  if (entries.length + documents.length === 0) {
    return { ...notice(kind === 'new' ? messages.nothingNew(from) : messages.nothingChanged(from)), private: true };
  }
  const count = messages.questionCount(entries.length);
  const named = documents.slice(0, NAMED).map((title) => `- ${title}`);
  const more = documents.length > NAMED ? [`- ${messages.andMore(documents.length - NAMED)}`] : [];
  const list = documents.length > 0 ? [messages.documents, ...named, ...more] : [];
  return pagedMenu({
    messages,
    text: [kind === 'new' ? messages.newSince(from, count) : messages.changedSince(from, count), ...list].join('\n'),
    placeholder: messages.chooseQuestion,
    action: 'show',
    options: entries.map(({ key, heading, topic }) => ({ value: key, label: heading, description: topic })),
    page,
    pageId: (to) => `news:${to}/${kind}/${day}`,
  });
}

/** `news:<page>/<new or changed>/<day>`: another page of it. */
export const browseNews: Action = {
  name: 'news',
  for: 'everyone',
  run(argument, context) {
    const [page = '', show = '', since = ''] = argument.split('/');
    return listNews(show, since, toPage(page), context);
  },
};

function toKind(show: string): NewsKind | null {
  const typed = show.trim().toLowerCase();
  const isTyped = (name: 'showNew' | 'showChanged'): boolean =>
    LOCALES.some((locale) => messagesFor(locale).commands[name].toLowerCase() === typed);
  if (typed === 'new' || isTyped('showNew')) return 'new';
  return typed === 'changed' || isTyped('showChanged') ? 'changed' : null;
}
