import { privateNotice } from '../../answer/reply/notice.ts';
import { toInertText } from '../../answer/reply/toInertText.ts';
import { isIsoDate, toIsoDate } from '../../base/isIsoDate.ts';
import { LOCALES } from '../../locales/locale.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Action, Choice, CommandContext, Outcome } from '../types.ts';
import { findNews, type NewsKind } from './findNews.ts';
import { pagedMenu, toPage } from './pagedMenu.ts';

const DAY_MS = 86_400_000;
/** Days to go back if the asker gives no date. */
const DEFAULT_DAYS = 30;
const OFFERED_DAYS = [7, 30, 90];
const MAX_DOCUMENTS = 10;

/** Returns the kinds of news, in the asker's language. */
export function completeShow(typed: string, { locale }: CommandContext): readonly Choice[] {
  const { showNew, showChanged } = messagesFor(locale).commands;
  const choices = [
    { name: showNew, value: 'new' },
    { name: showChanged, value: 'changed' },
  ];
  return choices.filter(({ name }) => name.toLowerCase().startsWith(typed.trim().toLowerCase()));
}

/** Returns dates to start from; any other can be typed. */
export function completeSince(typed: string, { locale, now }: CommandContext): readonly Choice[] {
  const { lastDays } = messagesFor(locale).commands;
  return OFFERED_DAYS.map((days) => ({ name: `${toIsoDate(now - days * DAY_MS)} · ${lastDays(days)}`, days }))
    .filter(({ name }) => name.includes(typed.trim()))
    .map(({ name, days }) => ({ name, value: toIsoDate(now - days * DAY_MS) }));
}

/**
 * Lists added or changed entries.
 * @param show the kind as chosen, or as typed in any language
 * @param since ISO date, or '' for the last thirty days
 */
export async function listNews(show: string, since: string, page: number, context: CommandContext): Promise<Outcome> {
  const messages = messagesFor(context.locale).commands;
  const kind = toKind(show);
  if (kind === null) return { failed: 'news/unknown-kind' };
  const day = since === '' ? toIsoDate(context.now - DEFAULT_DAYS * DAY_MS) : since;
  if (!isIsoDate(day)) return { failed: 'news/unknown-day', typed: day.slice(0, 40) };
  const news = context.store && (await findNews(kind, Date.parse(day), context.store, context));
  if (!news) return privateNotice(messages.nothingPublished);
  const { entries, documents } = news;
  const from = toIsoDate(news.since);
  if (entries.length + documents.length === 0) {
    return privateNotice(kind === 'new' ? messages.nothingNew(from) : messages.nothingChanged(from));
  }
  const count = messages.questionCount(entries.length);
  const named = documents.slice(0, MAX_DOCUMENTS).map((title) => `- ${toInertText(title)}`);
  const more = documents.length > MAX_DOCUMENTS ? [`- ${messages.andMore(documents.length - MAX_DOCUMENTS)}`] : [];
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

/** `news:<page>/<new or changed>/<day>`: shows another page of the list. */
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
