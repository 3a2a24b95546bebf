import { emptyReply, privateNotice } from '../../../answer/reply/notice.ts';
import { toInertText } from '../../../answer/reply/toInertText.ts';
import { toSections } from '../../../answer/reply/toReply.ts';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { curatedFile } from '../../../knowledge/forms/curatedFile.ts';
import { readForm } from '../../../knowledge/forms/readForm.ts';
import type { FormPlace } from '../../../knowledge/forms/types.ts';
import type { Entry, Problem } from '../../../knowledge/types.ts';
import type { UnsavedForm } from '../../../service/types.ts';
import type { CuratedContent, EntryRevision } from '../../../store/curation/types.ts';
import { hasRight } from '../../rights/hasRight.ts';
import type { CommandContext, Outcome } from '../../types.ts';
import { closeGap } from '../context/closeGap.ts';
import { announce, type ModeratorContext, nameOf, quoteLine } from '../context/ModeratorContext.ts';

/**
 * Saves a moderator's form. Checks it like a file of the folder; if somebody else saved the entry meanwhile, shows their
 * text and saves nothing.
 * @param place the changed entry, or null for a new one
 */
export async function saveEntry(
  draft: UnsavedForm,
  place: (FormPlace & Pick<Entry, 'key' | 'article'>) | null,
  moderator: ModeratorContext,
  context: CommandContext,
): Promise<Outcome> {
  const { store, moderation, serverId, by, messages } = moderator;
  const { form, target, questionId } = draft;
  if (!hasRight(context.asker, 'edit')) {
    // Those who may answer gaps write a new entry for an open question, and nothing else.
    const gap = questionId === null || target !== null ? null : await store.questions.get(serverId, questionId);
    if (gap?.status !== 'open') return { failed: 'asker/lacks-right', right: 'edit' };
  }
  const own: FormPlace = { kind: 'faq', file: curatedFile(form.question), topic: null, asOf: null };
  // A text that replaces a passage is not part of the document.
  const at: FormPlace = place && !place.article ? place : { ...own, topic: place?.topic ?? null };
  const { entry: read, markdown, sources, problems } = readForm(form, at, moderation.folder.snapshot.knowledge.sources);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!read || errors.length > 0) return refuse(errors, draft, moderator);

  const entry = target && place ? { ...read, id: target.entryId, key: place.key } : read;
  const content: CuratedContent = { markdown, entry, sources };
  const where = { serverId, entryId: entry.id, content, by };
  const written =
    target && target.expected > 0
      ? await store.entries.edit({ ...where, expected: target.expected })
      : await store.entries.add(where);
  if (written.outcome === 'conflict') return showConflict(written.current, draft, moderator, context);
  if (written.outcome === 'missing') {
    return withDraft(messages.removedMeanwhile, { ...draft, target: null }, moderator);
  }
  moderation.changed(serverId);
  const { revision } = written.entry;
  await announce(moderator, ({ log }, who) =>
    log[target ? 'changed' : 'added'](who, quoteLine(entry.heading, 200), revision),
  );
  if (draft.draftId !== undefined) await store.drafts.publish({ serverId, id: draft.draftId, by });
  const closed = questionId === null ? 0 : await closeGap(questionId, 'answered', entry.id, moderator, context);
  const lines = [
    messages.saved(revision),
    ...(closed > 0 ? [messages.offTheList(closed)] : []),
    ...problems.map(({ reason, remedy }) => `- ${messages.warning}: ${toInertText(`${reason}: ${remedy}`)}`),
  ];
  const { knowledge } = moderation.folder.snapshot;
  const cited = {
    ...knowledge,
    sources: new Map([...sources.map((one) => [one.id, one] as const), ...knowledge.sources]),
  };
  return {
    ...privateNotice(lines.join('\n')),
    sections: toSections([entry], cited, context),
    buttons: [
      editButton(entry.key, messages.edit),
      { id: `kb-details:${entry.key}`, label: messages.details, style: 'secondary' },
      { id: `kb-parts:${entry.key}`, label: messages.addWordings, style: 'secondary' },
    ],
  };
}

const editButton = (key: string, label: string): Button => ({
  id: `kb-edit:${key}`,
  label,
  style: 'secondary',
});

function refuse(errors: readonly Problem[], draft: UnsavedForm, moderator: ModeratorContext): Reply {
  const lines = errors.map(({ reason, remedy }) => `- ${toInertText(`${reason}: ${remedy}`)}`);
  return withDraft([moderator.messages.notSaved, ...lines].join('\n'), draft, moderator);
}

/** Returns an error with a button that opens the form again, so that the moderator's text is not lost. */
function withDraft(
  text: string,
  draft: UnsavedForm,
  { moderation, messages }: ModeratorContext,
  more: readonly Button[] = [],
): Reply {
  const again: Button = {
    id: `kb-again:${moderation.drafts.keep(draft)}`,
    label: messages.changeMine,
    style: 'primary',
  };
  return { ...privateNotice(text, 'error'), buttons: [again, ...more] };
}

function showConflict(
  current: EntryRevision,
  draft: UnsavedForm,
  moderator: ModeratorContext,
  context: CommandContext,
): Reply {
  const { messages } = moderator;
  const { entryId, revision, changedBy, content } = current;
  const who = nameOf(changedBy);
  if (content === null || content.overlay === 'hide') {
    const target = { entryId, expected: content === null ? 0 : revision };
    return withDraft(messages.removedBy(who), { ...draft, target }, moderator);
  }
  const rebased: UnsavedForm = { ...draft, target: { entryId, expected: revision } };
  const text = messages.savedFirst(who, revision);
  const reply = withDraft(text, rebased, moderator, [editButton(content.entry.key, messages.changeTheirs)]);
  if (content.overlay) return reply;
  const { knowledge } = moderator.moderation.folder.snapshot;
  const sources = new Map([...content.sources.map((one) => [one.id, one] as const), ...knowledge.sources]);
  return {
    ...emptyReply('error'),
    ...reply,
    sections: toSections([content.entry], { ...knowledge, sources }, context),
  };
}
