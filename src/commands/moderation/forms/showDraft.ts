import { privateNotice } from '../../../answer/reply/notice.ts';
import { toInertText } from '../../../answer/reply/toInertText.ts';
import { toSections } from '../../../answer/reply/toReply.ts';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { curatedFile } from '../../../knowledge/forms/curatedFile.ts';
import { readForm } from '../../../knowledge/forms/readForm.ts';
import type { Draft } from '../../../store/drafts/types.ts';
import type { CommandContext } from '../../types.ts';
import { formatTime, type ModeratorContext, nameOf } from '../context/ModeratorContext.ts';

/** Shows a draft as people would read it, with what is missing, and buttons to publish, change or discard it. */
export function showDraft(
  { id, form, createdBy, createdAt }: Draft,
  moderator: ModeratorContext,
  context: CommandContext,
): Reply {
  const { messages, moderation } = moderator;
  const { knowledge } = moderation.folder.snapshot;
  const place = { kind: 'faq', file: curatedFile(form.question), topic: null, asOf: null } as const;
  const { entry, sources, problems } = readForm(form, place, knowledge.sources);
  const lines = [
    messages.draftBy(nameOf(createdBy), formatTime(createdAt)),
    ...problems.map(({ reason, remedy }) => `- ${toInertText(`${reason}: ${remedy}`)}`),
  ];
  const cited = new Map([...sources.map((source) => [source.id, source] as const), ...knowledge.sources]);
  const button = (action: string, label: string, style: Button['style']): Button => ({
    id: `${action}:${id}`,
    label,
    style,
  });
  return {
    ...privateNotice(lines.join('\n')),
    shows: [createdBy],
    sections: entry ? toSections([entry], { ...knowledge, sources: cited }, context) : [],
    buttons: [
      ...(entry ? [button('draft-publish', messages.publishDraft, 'success')] : []),
      button('draft-edit', messages.edit, 'primary'),
      button('draft-details', messages.details, 'secondary'),
      button('draft-discard', messages.discardDraft, 'danger'),
      { id: 'drafts:0', label: messages.allDrafts, style: 'secondary' },
    ],
  };
}
