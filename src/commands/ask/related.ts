import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { emptyReply, privateNotice } from '../../answer/reply/notice.ts';
import { toInertText } from '../../answer/reply/toInertText.ts';
import { truncate } from '../../base/truncate.ts';
import { formatParagraphs } from '../../knowledge/markdown/formatCitations.ts';
import type { Entry } from '../../knowledge/types.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { findEntries } from '../entries/findEntries.ts';
import type { Action, CommandContext } from '../types.ts';

const MAX_RELATED = 25;
/** Entries found by search come first; the rest of the topic follows. */
const NEIGHBOURS = 8;
const MAX_LABEL = 100;
const MAX_TOPIC = 70;

/** `related:<keys>`: shows a private menu of related questions. */
export const related: Action = {
  name: 'related',
  for: 'everyone',
  run(keys, context) {
    const messages = messagesFor(context.locale).commands;
    const [entry] = findEntries(keys, context);
    if (!entry) return { failed: 'entry/gone' };
    const others = findRelated(entry, context);
    if (others.length === 0) return privateNotice(messages.noRelated);
    const options = others.map((other) => ({
      value: other.key,
      label: truncate(entryTitle(other), MAX_LABEL),
      description: describePlace(other),
    }));
    return {
      ...emptyReply('notice'),
      text: messages.relatedTo(toInertText(entryTitle(entry))),
      selects: [{ id: 'show', placeholder: messages.chooseQuestion, options }],
      private: true,
    };
  },
};

/** Returns an entry's topic; for a passage, its document and paragraph. */
function describePlace({ kind, topic, footnotes }: Entry): string | null {
  if (kind !== 'passage' || topic === null) return topic;
  const paragraphs = footnotes.flatMap(({ citations }) => citations.flatMap((cited) => cited.paragraphs));
  return `${truncate(topic, MAX_TOPIC)}, ${formatParagraphs(paragraphs)}`;
}

function findRelated(entry: Entry, { library }: CommandContext): readonly Entry[] {
  const { index, knowledge } = library.snapshot;
  const near = index.search(entryTitle(entry), { limit: NEIGHBOURS }).candidates.map((candidate) => candidate.entry);
  const sameTopic = knowledge.entries.filter(({ topic }) => topic !== null && topic === entry.topic);
  const all = new Map([...near, ...sameTopic].map((one) => [one.key, one]));
  return [...all.values()].filter(({ key, kind }) => key !== entry.key && kind !== 'unknown').slice(0, MAX_RELATED);
}
