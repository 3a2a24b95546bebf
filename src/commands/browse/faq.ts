import { notice } from '../../answer/reply/notice.ts';
import { toInertText } from '../../answer/reply/toInertText.ts';
import type { Reply } from '../../answer/types.ts';
import { truncate } from '../../base/truncate.ts';
import { en } from '../../locales/en/commands.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Action, Command, CommandContext } from '../types.ts';
import { completeShow, completeSince, listNews } from './faqNews.ts';
import { PAGE, pagedMenu, toPage } from './pagedMenu.ts';
import { findTopic, type Topic, toTopics } from './topics.ts';

/** Discord's limit on the name of a choice. */
const MAX_NAME = 100;

const texts = en.commands.faq;

/** `/faq [topic] [show] [since]`: browses the questions of the knowledge base, or the new and changed ones. */
export const faq: Command = {
  name: 'faq',
  description: texts.description,
  options: [
    {
      type: 'text',
      name: 'topic',
      description: texts.options.topic.description,
      required: false,
      maxLength: 100,
      complete: (typed, context) =>
        topicsOf(context)
          .filter(({ title }) => title.toLowerCase().includes(typed.trim().toLowerCase()))
          .slice(0, PAGE)
          .map(({ key, title }) => ({ name: truncate(title, MAX_NAME), value: key })),
    },
    {
      type: 'text',
      name: 'show',
      description: texts.options.show.description,
      required: false,
      maxLength: 20,
      complete: completeShow,
    },
    {
      type: 'text',
      name: 'since',
      description: texts.options.since.description,
      required: false,
      maxLength: 20,
      complete: completeSince,
    },
  ],
  for: 'everyone',
  run(args, context) {
    const [show, since] = [args.show, args.since].map((value) => String(value ?? '').trim());
    if (show || since) return listNews(show || 'new', since ?? '', 0, context);
    const typed = String(args.topic ?? '').trim();
    return typed === '' ? listTopics(0, context) : listEntries(typed, 0, context);
  },
};

/** `topics:<page>`: shows a page of the menu of topics. */
export const browseTopics: Action = {
  name: 'topics',
  for: 'everyone',
  run: (page, context) => listTopics(toPage(page), context),
};

/** `topic:<key>` or `topic:<page>/<key>`: shows a page of the menu of one topic's questions. */
export const browseTopic: Action = {
  name: 'topic',
  for: 'everyone',
  run(argument, context) {
    const slash = argument.indexOf('/');
    return listEntries(argument.slice(slash + 1), toPage(argument.slice(0, Math.max(slash, 0))), context);
  },
};

function listTopics(page: number, context: CommandContext): Reply {
  const messages = messagesFor(context.locale).commands;
  const topics = topicsOf(context);
  if (topics.length === 0) return notice(messages.emptyKnowledge);
  return pagedMenu({
    messages,
    text: messages.topicCount(topics.length),
    placeholder: messages.chooseTopic,
    action: 'topic',
    options: topics.map((topic) => ({
      value: topic.key,
      label: topic.title,
      description: messages.questionCount(topic.entries.length),
    })),
    page,
    pageId: (to) => `topics:${to}`,
  });
}

function listEntries(typed: string, page: number, context: CommandContext): Reply {
  const messages = messagesFor(context.locale).commands;
  const topic = findTopic(context.library.snapshot.knowledge.entries, typed, messages.otherQuestions);
  if (!topic) return { ...listTopics(0, context), text: messages.noSuchTopic };
  return pagedMenu({
    messages,
    text: `**${toInertText(topic.title)}**: ${messages.questionCount(topic.entries.length)}.`,
    placeholder: messages.chooseQuestion,
    action: 'show',
    options: topic.entries.map(({ key, heading }) => ({ value: key, label: heading, description: null })),
    page,
    pageId: (to) => `topic:${to}/${topic.key}`,
  });
}

const topicsOf = ({ library, locale }: CommandContext): readonly Topic[] =>
  toTopics(library.snapshot.knowledge.entries, messagesFor(locale).commands.otherQuestions);
