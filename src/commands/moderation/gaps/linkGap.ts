import { emptyReply } from '../../../answer/reply/toReply.ts';
import type { Reply } from '../../../answer/types.ts';
import { writeEntryFile } from '../../../knowledge/entries/writeEntryFile.ts';
import type { Entry } from '../../../knowledge/types.ts';
import type { EntryWrite, LiveEntry } from '../../../store/curation/types.ts';
import { completeEntry } from '../../entries/completeEntry.ts';
import type { Action } from '../../types.ts';
import { closeQuestion } from '../context/closeQuestion.ts';
import { announce, asModerator, type ModeratorContext, say, truncateLine } from '../context/ModeratorContext.ts';
import { findGap, gone, toId } from './kbGaps.ts';

const OFFERED = 25;

/** `gap-link:<question id>`: which entry is meant? The likeliest, and a search for another. */
export const linkGap: Action = {
  name: 'gap-link',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (desk) => {
      const { found, id } = await findGap(argument, desk);
      if (!found) return gone(desk);
      const { candidates } = context.library.snapshot.index.search(found.questions[0]?.text ?? '', { limit: OFFERED });
      return offer(
        id,
        candidates.map(({ entry }) => entry),
        desk,
      );
    }),
};

/** `gap-search:<question id>`: asks for words of the entry. */
export const searchGap: Action = {
  name: 'gap-search',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, ({ messages }) => ({
      ...emptyReply('notice'),
      modal: {
        id: `gap-found:${toId(argument)}`,
        title: messages.findEntry,
        fields: [
          { id: 'words', label: messages.wordsOfIt, placeholder: '', maxLength: 100, required: true, short: true },
        ],
      },
    })),
};

/** `gap-found:<question id>`: what these words find. */
export const foundGap: Action = {
  name: 'gap-found',
  for: 'moderators',
  run: (argument, context, fields) =>
    asModerator(context, (desk) => {
      const { byKey } = context.library.snapshot;
      const entries = completeEntry(fields.words ?? '', context).flatMap(({ value }) => byKey.get(value) ?? []);
      return offer(toId(argument), entries, desk);
    }),
};

/** `gap-linked:<question id>/<key>`: this entry answers it; the wordings find it from now on. */
export const linkedGap: Action = {
  name: 'gap-linked',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (desk) => {
      const [, number = '', key = ''] = /^(\d{1,15})\/([0-9a-z]{1,40})$/u.exec(argument) ?? [];
      const { found, id } = await findGap(number, desk);
      const entry = context.library.snapshot.byKey.get(key);
      if (!found || !entry) return gone(desk);
      const wordings = found.questions.map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim());
      const written = await addPhrasings(entry, wordings, desk);
      if (written && written.outcome !== 'saved') return say(desk.messages.entryBusy, 'error');
      if (written) desk.moderation.changed(desk.serverId);
      const closed = await closeQuestion(id, 'linked', entry.id, desk);
      if (closed === 0) return gone(desk);
      const heading = truncateLine(entry.heading, 200);
      await announce(desk, ({ log }, who) => log.phrasing(who, heading, truncateLine(wordings[0] ?? '', 150)));
      return { ...say(desk.messages.linked(heading)), replaces: true };
    }),
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
  if (options.length === 0) return { ...say(messages.noEntryFound), buttons: [search] };
  const selects = [{ id: 'gap-linked', placeholder: messages.whichEntry, options: options.slice(0, OFFERED) }];
  return { ...say(messages.whichEntry), selects, buttons: [search] };
}

/** An entry of the folder keeps its text, whatever a later refresh makes of it: only the phrasings are this server's. */
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
