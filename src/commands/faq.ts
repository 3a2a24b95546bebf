import { emptyReply, notice } from '../answer/toReply.ts';
import type { Button, Reply, SelectOption } from '../answer/types.ts';
import { cutAtWord } from './completeQuestion.ts';
import { findTopic, type Topic, toTopics } from './topics.ts';
import type { Action, Command, CommandContext } from './types.ts';

/** Discord's limits on a select menu. */
const PAGE = 25;
const LONGEST_LABEL = 100;

/** `/faq [topic]`: browse what the knowledge base answers. */
export const faq: Command = {
  name: 'faq',
  description: 'Browse the questions the knowledge base answers',
  options: [
    {
      type: 'text',
      name: 'topic',
      description: 'Only this topic',
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
  const topics = topicsOf(context);
  if (topics.length === 0) return notice('The knowledge base is empty.');
  return browse({
    text: `I can answer questions on ${topics.length} ${topics.length === 1 ? 'topic' : 'topics'}.`,
    placeholder: 'Choose a topic',
    action: 'topic',
    options: topics.map((topic) => ({ value: topic.key, label: topic.title, description: count(topic) })),
    page,
    pageId: (to) => `topics:${to}`,
  });
}

function listEntries(typed: string, page: number, context: CommandContext): Reply {
  const topic = findTopic(context.library.snapshot.knowledge.entries, typed);
  if (!topic) {
    return { ...listTopics(0, context), text: 'There is no such topic. These are the ones I know:' };
  }
  return browse({
    text: `**${topic.title}**: ${count(topic)}.`,
    placeholder: 'Choose a question',
    action: 'show',
    options: topic.entries.map(({ key, heading }) => ({ value: key, label: heading, description: null })),
    page,
    pageId: (to) => `topic:${to}/${topic.key}`,
  });
}

interface Menu {
  readonly text: string;
  readonly placeholder: string;
  readonly action: string;
  readonly options: readonly SelectOption[];
  readonly page: number;
  readonly pageId: (page: number) => string;
}

function browse({ text, placeholder, action, options, page, pageId }: Menu): Reply {
  const last = Math.max(0, Math.ceil(options.length / PAGE) - 1);
  const at = Math.min(page, last);
  const turn = (to: number, label: string): Button => ({ id: pageId(to), label, style: 'secondary' });
  return {
    ...emptyReply('notice'),
    text: last > 0 ? `${text} Page ${at + 1} of ${last + 1}.` : text,
    selects: [
      {
        id: action,
        placeholder,
        options: options
          .slice(at * PAGE, (at + 1) * PAGE)
          .map((option) => ({ ...option, label: cutAtWord(option.label, LONGEST_LABEL) })),
      },
    ],
    buttons: [...(at > 0 ? [turn(at - 1, 'Back')] : []), ...(at < last ? [turn(at + 1, 'More')] : [])],
    private: true,
  };
}

const topicsOf = (context: CommandContext): readonly Topic[] => toTopics(context.library.snapshot.knowledge.entries);

const count = ({ entries }: Topic): string => `${entries.length} ${entries.length === 1 ? 'question' : 'questions'}`;

const toPage = (digits: string): number => (/^\d{1,4}$/u.test(digits) ? Number(digits) : 0);
