import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { emptyReply } from '../../answer/reply/toReply.ts';
import { truncate } from '../../base/truncate.ts';
import { formatParagraphs } from '../../knowledge/markdown/formatCitations.ts';
import type { Entry } from '../../knowledge/types.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { findEntries } from '../entries/findEntries.ts';
import { refusal, whisper } from '../refusal.ts';
import type { Action, CommandContext } from '../types.ts';

const MAX_RELATED = 25;
/** Neighbours in meaning first; the rest of the topic fills up. */
const NEIGHBOURS = 8;
const LONGEST_LABEL = 100;
const LONGEST_TOPIC = 70;

/** `related:<keys>`: a private menu of what else is asked about this. */
export const related: Action = {
  name: 'related',
  for: 'everyone',
  run(keys, context) {
    const messages = messagesFor(context.locale).commands;
    const [entry] = findEntries(keys, context);
    if (!entry) return refusal(messages.entryGone);
    const others = findRelated(entry, context);
    if (others.length === 0) return whisper(messages.noRelated);
    const options = others.map((other) => ({
      value: other.key,
      label: truncate(entryTitle(other), LONGEST_LABEL),
      description: whereabouts(other),
    }));
    return {
      ...emptyReply('notice'),
      text: messages.relatedTo(entryTitle(entry)),
      selects: [{ id: 'show', placeholder: messages.chooseQuestion, options }],
      private: true,
    };
  },
};

/** Its topic; of a passage the document and the paragraph. */
function whereabouts({ kind, topic, footnotes }: Entry): string | null {
  if (kind !== 'passage' || topic === null) return topic;
  const paragraphs = footnotes.flatMap(({ citations }) => citations.flatMap((cited) => cited.paragraphs));
  return `${truncate(topic, LONGEST_TOPIC)}, ${formatParagraphs(paragraphs)}`;
}

function findRelated(entry: Entry, { library }: CommandContext): readonly Entry[] {
  const { index, knowledge } = library.snapshot;
  const near = index.search(entryTitle(entry), { limit: NEIGHBOURS }).candidates.map((candidate) => candidate.entry);
  const sameTopic = knowledge.entries.filter(({ topic }) => topic !== null && topic === entry.topic);
  const all = new Map([...near, ...sameTopic].map((one) => [one.key, one]));
  return [...all.values()].filter(({ key, kind }) => key !== entry.key && kind !== 'unknown').slice(0, MAX_RELATED);
}
