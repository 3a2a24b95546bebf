import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Button } from '../../../answer/reply/types.ts';
import { diffText } from '../../../knowledge/revisions/diffText.ts';
import type { UnsavedForm } from '../../../service/types.ts';
import type { Action, CommandContext, Outcome } from '../../types.ts';
import { asModerator, type ModeratorContext } from '../context/ModeratorContext.ts';
import { readWordings } from '../forms/readWordings.ts';
import { toDiffReply } from './diffReply.ts';
import { type EditedEntry, findEntryForm } from './findEntryForm.ts';
import { saveEntry } from './saveEntry.ts';
import { formatPage, linesOf, parseKeyedPage, replacePage, toPage, type WordingPage } from './wordingPages.ts';

/** `kb-worded:<key>/<page>`: saves one page of phrasings, whatever else of the entry has changed. */
export const worded: Action = {
  name: 'kb-worded',
  for: 'edit',
  slow: true,
  run: (argument, context, { asked = '' }, { file }) =>
    asModerator(context, async (moderator) => {
      const { key, page } = parseKeyedPage(argument);
      if (!page) return { failed: 'entry/not-chosen' };
      const listed = file ? await readWordings(file) : null;
      if (listed && 'failed' in listed) return listed;
      const typed = listed ? `${asked}\n${listed.text}` : asked;
      return saveWordings(key, page, typed, moderator, context);
    }),
};

/** `kb-reworded:<draft>`: saves a page of phrasings that could not be saved before. */
export const reworded: Action = {
  name: 'kb-reworded',
  for: 'edit',
  run: (id, context, { asked = '' }) =>
    asModerator(context, (moderator) => {
      const draft = moderator.moderation.drafts.find(id);
      const isOwn = draft?.serverId === moderator.serverId && draft.by === moderator.by;
      const { key, page } = parseKeyedPage((isOwn && draft.page?.id) || '');
      return page ? saveWordings(key, page, asked, moderator, context) : { failed: 'form/gone' };
    }),
};

async function saveWordings(
  key: string,
  page: WordingPage,
  typed: string,
  moderator: ModeratorContext,
  context: CommandContext,
): Promise<Outcome> {
  const { serverId, by, messages, moderation } = moderator;
  const found = await findEntryForm(key, moderator, context);
  const draft = (place: WordingPage, edited: EditedEntry | null): UnsavedForm => ({
    serverId,
    by,
    form: edited?.form ?? { question: '', answer: '', sources: '', asked: typed, until: '' },
    target: edited && { entryId: edited.entry.id, expected: edited.revision },
    questionId: null,
    ...(edited && { page: { id: `${key}/${formatPage(place)}`, lines: typed } }),
  });
  const again = (kept: UnsavedForm, label: string): Button[] => [
    { id: `kb-again:${moderation.drafts.keep(kept)}`, label, style: 'primary' },
  ];
  if (!found) {
    return {
      ...privateNotice(messages.notSavedRemoved, 'error'),
      buttons: again(draft(page, null), messages.addAsNew),
    };
  }
  const lines = linesOf(found.form.asked);
  const changed = replacePage(lines, page, linesOf(typed));
  if (changed) {
    const kept = draft(page, found);
    return saveEntry({ ...kept, form: { ...kept.form, asked: changed.join('\n') } }, found.entry, moderator, context);
  }
  const theirs = lines.slice(page.from, page.from + page.count);
  const reply = toDiffReply(messages.wordingsChanged, diffText(theirs.join('\n'), typed), moderator);
  const kept = draft(toPage(lines, page.from, theirs.length), found);
  return { ...reply, tone: 'error', buttons: again(kept, messages.changeMine) };
}
