import { emptyReply, notice } from '../answer/toReply.ts';
import type { Button, Reply, SelectOption } from '../answer/types.ts';
import { cutAtWord } from './completeQuestion.ts';
import { en, type Messages } from './messages/en.ts';
import { messagesOf } from './messages/messagesOf.ts';
import { findTopic, type Topic, toTopics } from './topics.ts';
import type { Action, Command, CommandContext } from './types.ts';

/** Discord's limits on a select menu. */
const PAGE = 25;
const LONGEST_LABEL = 100;

/** `/faq [topic]`: browse what the knowledge base answers. */
export const faq: Command = {
  name: 'faq',
  description: en.commands.faq.description,
  options: [
    {
      type: 'text',
      name: 'topic',
      description: en.commands.faq.options.topic.description,
      required: false,
      maxLength: 100,
      complete: (typed, context) =>
        topicsOf(context)
          .filter(({ title }) => title.toLowerCase().includes(typed.trim().toLowerCase()))
          .slice(0, PAGE)
          .map(({ key, title }) => ({ name: cutAtWord(title, LONGEST_LABEL), value: key })),
    },
  ],
  for: 'everyone',
  run(args, context) {
    const typed = String(args.topic ?? '').trim();
    return typed === '' ? listTopics(0, context) : listEntries(typed, 0, context);
  },
};

/** `topics:<page>`: a page of the menu of topics. */
export const browseTopics: Action = {
  name: 'topics',
  for: 'everyone',
  run: (page, context) => listTopics(toPage(page), context),
};

/** `topic:<key>` or `topic:<page>/<key>`: a page of the menu of one topic's questions. */
export const browseTopic: Action = {
  name: 'topic',
  for: 'everyone',
  run(argument, context) {
    const slash = argument.indexOf('/');
    return listEntries(argument.slice(slash + 1), toPage(argument.slice(0, Math.max(slash, 0))), context);
  },
};

function listTopics(page: number, context: CommandContext): Reply {
  const messages = messagesOf(context.locale);
  const topics = topicsOf(context);
  if (topics.length === 0) return notice(messages.emptyKnowledge);
  return browse({
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
  const messages = messagesOf(context.locale);
  const topic = findTopic(context.library.snapshot.knowledge.entries, typed, messages.otherQuestions);
  if (!topic) return { ...listTopics(0, context), text: messages.noSuchTopic };
  return browse({
    messages,
    text: `**${topic.title}**: ${messages.questionCount(topic.entries.length)}.`,
    placeholder: messages.chooseQuestion,
    action: 'show',
    options: topic.entries.map(({ key, heading }) => ({ value: key, label: heading, description: null })),
    page,
    pageId: (to) => `topic:${to}/${topic.key}`,
  });
}

interface Menu {
  readonly messages: Messages;
  readonly text: string;
  readonly placeholder: string;
  readonly action: string;
  readonly options: readonly SelectOption[];
  readonly page: number;
  readonly pageId: (page: number) => string;
}

function browse({ messages, text, placeholder, action, options, page, pageId }: Menu): Reply {
  const last = Math.max(0, Math.ceil(options.length / PAGE) - 1);
  const at = Math.min(page, last);
  const turn = (to: number, label: string): Button => ({ id: pageId(to), label, style: 'secondary' });
  return {
    ...emptyReply('notice'),
    text: last > 0 ? `${text} ${messages.page(at + 1, last + 1)}` : text,
    selects: [
      {
        id: action,
        placeholder,
        options: options
          .slice(at * PAGE, (at + 1) * PAGE)
          .map((option) => ({ ...option, label: cutAtWord(option.label, LONGEST_LABEL) })),
      },
    ],
    buttons: [...(at > 0 ? [turn(at - 1, messages.back)] : []), ...(at < last ? [turn(at + 1, messages.more)] : [])],
    private: true,
  };
}

const topicsOf = ({ library, locale }: CommandContext): readonly Topic[] =>
  toTopics(library.snapshot.knowledge.entries, messagesOf(locale).otherQuestions);

const toPage = (digits: string): number => (/^\d{1,4}$/u.test(digits) ? Number(digits) : 0);
