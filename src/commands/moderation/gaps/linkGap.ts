import { emptyReply, privateNotice } from '../../../answer/reply/notice.ts';
import type { Reply } from '../../../answer/types.ts';
import { writeEntryFile } from '../../../knowledge/entries/writeEntryFile.ts';
import type { Entry } from '../../../knowledge/types.ts';
import { findNearest } from '../../../library/grouping/findNearest.ts';
import type { EntryWrite, LiveEntry } from '../../../store/curation/types.ts';
import { completeEntry } from '../../entries/completeEntry.ts';
import { parseId } from '../../entries/parseId.ts';
import type { Action } from '../../types.ts';
import { closeGap } from '../context/closeGap.ts';
import { announce, asModerator, type ModeratorContext, quoteLine, truncateLine } from '../context/ModeratorContext.ts';
import { withGap } from './withGap.ts';

const MAX_OPTIONS = 25;

/** `gap-link:<question id>`: offers the likeliest entries, and a search for others. */
export const linkGap: Action = {
  name: 'gap-link',
  for: 'gaps',
  run: (argument, context) =>
    withGap(argument, context, async (found, id, moderator) => {
      const candidates = await findNearest(context.library, found.questions[0]?.text ?? '', MAX_OPTIONS);
      return offer(
        id,
        candidates.map(({ entry }) => entry),
        moderator,
      );
    }),
};

/** `gap-search:<question id>`: opens a form for words of the entry. */
export const searchGap: Action = {
  name: 'gap-search',
  for: 'gaps',
  run: (argument, context) =>
    asModerator(context, ({ messages }) => {
      const id = parseId(argument);
      if (id === null) return { failed: 'question/gone' };
      const field = {
        id: 'words',
        label: messages.wordsOfIt,
        placeholder: '',
        maxLength: 100,
        required: true,
      } as const;
      const fields = [{ type: 'text', ...field, short: true } as const];
      return { ...emptyReply('notice'), modal: { id: `gap-found:${id}`, title: messages.findEntry, fields } };
    }),
};

/** `gap-found:<question id>`: offers the entries found by those words. */
export const foundGap: Action = {
  name: 'gap-found',
  for: 'gaps',
  run: (argument, context, fields) =>
    asModerator(context, (moderator) => {
      const { byKey } = context.library.snapshot;
      const entries = completeEntry(fields.words ?? '', context).flatMap(({ value }) => byKey.get(value) ?? []);
      const id = parseId(argument);
      return id === null ? { failed: 'question/gone' } : offer(id, entries, moderator);
    }),
};

/** `gap-linked:<question id>/<key>`: adds the question's wordings to the entry and closes the question. */
export const linkedGap: Action = {
  name: 'gap-linked',
  for: 'gaps',
  run(argument, context) {
    const [, number = '', key = ''] = /^(\d{1,15})\/([0-9a-z]{1,40})$/u.exec(argument) ?? [];
    return withGap(number, context, async (found, id, moderator) => {
      const entry = context.library.snapshot.byKey.get(key);
      if (!entry) return { failed: 'question/gone' };
      const wordings = found.questions.map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim());
      const written = await addPhrasings(entry, wordings, moderator);
      if (written && written.outcome !== 'saved') return { failed: 'entry/busy' };
      if (written) moderator.moderation.changed(moderator.serverId);
      const closed = await closeGap(id, 'linked', entry.id, moderator, context);
      if (closed === 0) return { failed: 'question/gone' };
      const heading = quoteLine(entry.heading, 200);
      await announce(moderator, ({ log }, who) => log.phrasing(who, heading, quoteLine(wordings[0] ?? '', 150)));
      return { ...privateNotice(moderator.messages.linked(heading)), replaces: true };
    });
  },
};

function offer(id: number, entries: readonly Entry[], { messages }: ModeratorContext): Reply {
  const search = { id: `gap-search:${id}`, label: messages.anotherEntry, style: 'secondary' as const };
  const options = entries
    .filter(({ kind }) => kind !== 'unknown')
    .map(({ key, heading, topic }) => ({
      value: `${id}/${key}`,
      label: truncateLine(heading, 100),
      description: topic,
    }));
  if (options.length === 0) return { ...privateNotice(messages.noEntryFound), buttons: [search] };
  const selects = [{ id: 'gap-linked', placeholder: messages.whichEntry, options: options.slice(0, MAX_OPTIONS) }];
  return { ...privateNotice(messages.whichEntry), selects, buttons: [search] };
}

/** Adds phrasings to an entry for this server. The text of a folder's entry stays the folder's. */
async function addPhrasings(
  entry: Entry,
  wordings: readonly string[],
  { store, serverId, by }: ModeratorContext,
): Promise<EntryWrite | null> {
  const known = new Set([entry.heading, ...entry.phrasings]);
  const added = wordings.filter((wording) => !known.has(wording));
  if (added.length === 0) return null;
  const live: LiveEntry | null = await store.entries.get(serverId, entry.id);
  const write = { serverId, entryId: entry.id, by };
  if (!live) {
    const content = { markdown: '', entry: { ...entry, phrasings: added }, sources: [], overlay: 'phrasings' as const };
    return store.entries.add({ ...write, content });
  }
  const phrasings = [...live.content.entry.phrasings, ...added];
  const changed = { ...live.content.entry, phrasings };
  const markdown = live.content.overlay ? '' : writeEntryFile([changed], live.content.sources);
  const content = { ...live.content, entry: changed, markdown };
  return store.entries.edit({ ...write, content, expected: live.revision });
}
