import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Button, SelectOption } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { writeEntryFile } from '../../../knowledge/entries/writeEntryFile.ts';
import type { Action } from '../../types.ts';
import { asModerator, type ModeratorContext, quoteLine, truncateLine } from '../context/ModeratorContext.ts';
import { entryModal, wordingsModal } from '../forms/entryModal.ts';
import { type EditedEntry, findEntryForm } from './findEntryForm.ts';
import { cutPages, formatPage, linesOf, parseKeyedPage, toPage } from './wordingPages.ts';

/** Returns the menu of an entry's parts, for one that is too long for a form. */
export function listParts({ entry, form, sources }: EditedEntry, { messages }: ModeratorContext): Reply {
  const lines = linesOf(form.asked);
  const options = cutPages(lines).map((page): SelectOption => {
    const last = page.from + page.count;
    const shown = `${truncateLine(lines[page.from] ?? '', 45)} … ${truncateLine(lines[last - 1] ?? '', 45)}`;
    return {
      value: `${entry.key}/${formatPage(page)}`,
      label: messages.wordingsFrom(page.from + 1, last),
      description: shown,
    };
  });
  const button = (id: string, label: string): Button => ({ id, label, style: 'secondary' });
  return {
    ...privateNotice(messages.inParts(quoteLine(entry.heading, 200))),
    selects: options.length > 0 ? [{ id: 'kb-wordings', placeholder: messages.chooseWordings, options }] : [],
    buttons: [
      { id: `kb-text:${entry.key}`, label: messages.editText, style: 'primary' },
      button(`kb-details:${entry.key}`, messages.details),
      button(`kb-wordings:${entry.key}/${formatPage(toPage(lines, lines.length, 0))}`, messages.addWordings),
    ],
    files: [{ name: fileNameOf(entry.file), bytes: Buffer.from(writeEntryFile([entry], sources)) }],
  };
}

/** `kb-parts:<key>`: shows the parts of an entry. */
export const parts: Action = {
  name: 'kb-parts',
  for: 'edit',
  run: (key, context) =>
    asModerator(context, async (moderator) => {
      const found = await findEntryForm(key, moderator, context);
      return found ? listParts(found, moderator) : { failed: 'entry/not-chosen' };
    }),
};

/** `kb-text:<key>`: opens the form of everything that fits one. */
export const text: Action = {
  name: 'kb-text',
  for: 'edit',
  run: (key, context) =>
    asModerator(context, async (moderator) => {
      const found = await findEntryForm(key, moderator, context);
      if (!found) return { failed: 'entry/not-chosen' };
      return entryModal(`kb-edited:${key}/${found.revision}`, moderator.messages.edit, found.form, moderator.messages);
    }),
};

/** `kb-wordings:<key>/<page>`: opens the form of one page of phrasings; an empty one adds some. */
export const wordings: Action = {
  name: 'kb-wordings',
  for: 'edit',
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
      const { messages } = moderator;
      const { key, page } = parseKeyedPage(argument);
      const found = page && (await findEntryForm(key, moderator, context));
      if (!page || !found) return { failed: 'entry/not-chosen' };
      const lines = linesOf(found.form.asked);
      const shown = toPage(lines, page.from, page.count);
      const value = lines.slice(page.from, page.from + page.count).join('\n');
      // The menu is older than the entry: another page may begin here by now.
      if (shown.hash !== page.hash) return { ...listParts(found, moderator), replaces: true };
      const title = page.count === 0 ? messages.addWordings : messages.edit;
      return wordingsModal(`kb-worded:${key}/${formatPage(page)}`, title, value, messages, page.count === 0);
    }),
};

const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '.md');
