import { emptyReply, toSections } from '../../../answer/reply/toReply.ts';
import type { Button, Reply } from '../../../answer/types.ts';
import { assignKeys } from '../../../knowledge/entries/assignKeys.ts';
import { curatedFile } from '../../../knowledge/forms/curatedFile.ts';
import { readForm } from '../../../knowledge/forms/readForm.ts';
import type { Entry, FormPlace, Problem } from '../../../knowledge/types.ts';
import type { Draft } from '../../../service/types.ts';
import type { CuratedContent, EntryRevision } from '../../../store/curation/types.ts';
import type { CommandContext } from '../../types.ts';
import { closeQuestion } from '../context/closeQuestion.ts';
import { announce, type ModeratorContext, nameOf, say, truncateLine } from '../context/ModeratorContext.ts';

/**
 * Save what a moderator wrote. What is an error in a file is one here; what somebody else saved meanwhile stays, and is
 * shown.
 * @param place of the entry that is changed; null for a new one
 */
export async function saveEntry(
  draft: Draft,
  place: (FormPlace & Pick<Entry, 'key' | 'article'>) | null,
  desk: ModeratorContext,
  context: CommandContext,
): Promise<Reply> {
  const { store, moderation, serverId, by, messages } = desk;
  const { form, target, questionId } = draft;
  const own: FormPlace = { kind: 'faq', file: curatedFile(form.question), topic: null, asOf: null };
  // What is written in the place of a document's passage is no part of the document.
  const at: FormPlace = place && !place.article ? place : { ...own, topic: place?.topic ?? null };
  const { entry: read, markdown, sources, problems } = readForm(form, at, moderation.folder.snapshot.knowledge.sources);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!read || errors.length > 0) return refuse(errors, draft, desk);

  const entry = target && place ? { ...read, id: target.entryId, key: place.key } : read;
  const content: CuratedContent = { markdown, entry, sources };
  const where = { serverId, entryId: entry.id, content, by };
  const written =
    target && target.expected > 0
      ? await store.entries.edit({ ...where, expected: target.expected })
      : await store.entries.add(where);
  if (written.outcome === 'conflict') return showConflict(written.current, draft, desk, context);
  if (written.outcome === 'missing') {
    return withDraft(messages.removedMeanwhile, { ...draft, target: null }, desk);
  }
  moderation.changed(serverId);
  const { revision } = written.entry;
  await announce(desk, ({ log }, who) =>
    log[target ? 'changed' : 'added'](who, truncateLine(entry.heading, 200), revision),
  );
  const closed = questionId === null ? 0 : await closeQuestion(questionId, 'answered', entry.id, desk);
  const lines = [
    messages.saved(revision),
    ...(closed > 0 ? [messages.offTheList(closed)] : []),
    ...problems.map(({ reason, remedy }) => `- ${messages.warning}: ${reason}: ${remedy}`),
  ];
  const { knowledge } = moderation.folder.snapshot;
  const cited = {
    ...knowledge,
    sources: new Map([...sources.map((one) => [one.id, one] as const), ...knowledge.sources]),
  };
  return {
    ...say(lines.join('\n')),
    sections: toSections([entry], cited, context),
    buttons: [editButton(entry.key, messages.edit)],
  };
}

/** The key that an entry's id gives. */
export const keyOf = (entryId: string): string => assignKeys([entryId]).get(entryId) ?? '';

export const editButton = (key: string, label: string): Button => ({
  id: `kb-edit:${key}`,
  label,
  style: 'secondary',
});

function refuse(errors: readonly Problem[], draft: Draft, desk: ModeratorContext): Reply {
  const lines = errors.map(({ reason, remedy }) => `- ${reason}: ${remedy}`);
  return withDraft([desk.messages.notSaved, ...lines].join('\n'), draft, desk);
}

/** The moderator's text is not lost: a button opens the form with it again. */
function withDraft(
  text: string,
  draft: Draft,
  { moderation, messages }: ModeratorContext,
  more: readonly Button[] = [],
): Reply {
  const again: Button = {
    id: `kb-again:${moderation.drafts.keep(draft)}`,
    label: messages.changeMine,
    style: 'primary',
  };
  return { ...say(text, 'error'), buttons: [again, ...more] };
}

function showConflict(current: EntryRevision, draft: Draft, desk: ModeratorContext, context: CommandContext): Reply {
  const { messages } = desk;
  const { entryId, revision, changedBy, content } = current;
  const who = nameOf(changedBy);
  if (content === null || content.overlay === 'hide') {
    const target = { entryId, expected: content === null ? 0 : revision };
    return withDraft(messages.removedBy(who), { ...draft, target }, desk);
  }
  const rebased: Draft = { ...draft, target: { entryId, expected: revision } };
  const text = messages.savedFirst(who, revision);
  const reply = withDraft(text, rebased, desk, [editButton(content.entry.key, messages.changeTheirs)]);
  if (content.overlay) return reply;
  const { knowledge } = desk.moderation.folder.snapshot;
  const sources = new Map([...content.sources.map((one) => [one.id, one] as const), ...knowledge.sources]);
  return {
    ...emptyReply('error'),
    ...reply,
    sections: toSections([content.entry], { ...knowledge, sources }, context),
  };
}
