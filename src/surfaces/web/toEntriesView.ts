import { describeExam } from '../../answer/describeExam.ts';
import { toSections } from '../../answer/reply/toReply.ts';
import type { Reading } from '../../answer/types.ts';
import { toTopics } from '../../commands/browse/topics.ts';
import type { Entry, Knowledge, Source } from '../../knowledge/types.ts';
import { describeMeaning } from '../../library/meaning/describeMeaning.ts';
import type { KnowledgeView } from '../../library/types.ts';
import { en } from '../../locales/en/commands.ts';
import { toSectionView } from './toReplyView.ts';
import type { EntriesView, EntryView, SourceView } from './types.ts';

/** Returns everything in the knowledge base by topic, with the known open questions last. */
export function toEntriesView(view: KnowledgeView, reading: Reading): EntriesView {
  const { knowledge, index } = view.snapshot;
  const draw = (entry: Entry): readonly EntryView[] => toEntryViews(entry, knowledge, reading);
  const topics = toTopics(knowledge.entries, en.otherQuestions).map(({ title, entries }) => ({
    title,
    open: false,
    entries: entries.flatMap(draw),
  }));
  const open = knowledge.entries.filter(({ kind }) => kind === 'unknown').flatMap(draw);
  return {
    revision: knowledge.revision,
    state: [describeMeaning(view.meaning, 'en'), ...describeExam(index.fit)],
    topics: open.length > 0 ? [...topics, { title: 'Known open questions', open: true, entries: open }] : topics,
    sources: [...knowledge.sources.values()].map(toSourceView),
  };
}

function toEntryViews(entry: Entry, knowledge: Knowledge, reading: Reading): readonly EntryView[] {
  const { key, phrasings, file, line } = entry;
  return toSections([entry], knowledge, reading).map((section) => ({
    ...toSectionView(section),
    key,
    phrasings,
    file,
    line,
  }));
}

function toSourceView({ id, title, author, publisher, published, note, url }: Source): SourceView {
  return { id, title, facts: [author, publisher, published].filter((fact) => fact !== null), note, url };
}
