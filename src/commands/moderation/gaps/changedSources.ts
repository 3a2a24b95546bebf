import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Reply } from '../../../answer/types.ts';
import { entryRevision } from '../../../knowledge/revisions/entryRevision.ts';
import type { ChangedSource } from '../../../knowledge/watch/types.ts';
import { isChanged, keepEntry } from '../../../knowledge/watch/watchEntry.ts';
import type { WatchedEntry } from '../../../store/watched/types.ts';
import { keyOf } from '../../entries/entryRef.ts';
import { parseId } from '../../entries/parseId.ts';
import { hasRight } from '../../rights/hasRight.ts';
import type { Action, CommandContext } from '../../types.ts';
import { announce, asModerator, type ModeratorContext, quoteLine, truncateLine } from '../context/ModeratorContext.ts';
import { toDiffReply } from '../entries/diffReply.ts';
import { describeChange, diffChange } from './describeChange.ts';

/** Entries described in the list; the menu offers more. */
const MAX_LINES = 5;
const MAX_OPTIONS = 25;

/** An entry whose sources changed, with what is stored of it. */
type Change = ChangedSource & { readonly watched: WatchedEntry };

/** `changed-sources`: lists the entries whose sources changed, in a message of its own. */
export const changedSources: Action = {
  name: 'changed-sources',
  for: 'gaps',
  run: (_argument, context) =>
    asModerator(context, async (moderator) => {
      const listed = await addChangedSources(privateNotice(''), moderator, context);
      return listed.text === '' ? privateNotice(moderator.messages.noSourceChanged) : listed;
    }),
};

/** `changed-source:<key>`: shows how an entry's sources changed, with buttons to keep or edit it. */
export const changedSource: Action = {
  name: 'changed-source',
  for: 'gaps',
  run: (key, context) =>
    asModerator(context, async (moderator) => {
      const { messages } = moderator;
      const change = (await findChanges(moderator, context)).find(({ entry }) => entry.key === key);
      if (!change) return { failed: 'source/settled' };
      const { sources } = context.library.snapshot.knowledge;
      const title = quoteLine(change.entry.heading, 200);
      const keep = {
        id: `source-keep:${key}/${change.watched.version}`,
        label: messages.keep,
        style: 'success' as const,
      };
      return {
        ...toDiffReply(title, diffChange(change, sources, messages), moderator),
        buttons: [
          ...(mayKeep(change, moderator, context) ? [keep] : []),
          { id: `kb-edit:${key}`, label: messages.edit, style: 'primary' },
          { id: 'gaps:0', label: messages.back, style: 'secondary' },
        ],
        replaces: true,
      };
    }),
};

/** `source-keep:<key>/<version>`: keeps an entry as it is; its answer no longer says that the source changed. */
export const keepSource: Action = {
  name: 'source-keep',
  for: 'gaps',
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
      const { store, moderation, by, messages } = moderator;
      const [key = '', version = ''] = argument.split('/');
      const changes = await findChanges(moderator, context);
      const change = changes.find(({ entry }) => entry.key === key);
      if (!change) return { failed: 'source/settled' };
      if (!mayKeep(change, moderator, context)) return { failed: 'source/not-yours' };
      // It changed again: the moderator has not seen what would be kept.
      if (parseId(version) !== change.watched.version) return { failed: 'entry/busy' };
      const { serverId, entryId, revision, cited } = change.watched;
      const accepted = { serverId, entryId, revision, cited: keepEntry(cited), isReplaced: false };
      const isKept = await store.watched.keep({ ...accepted, expected: change.watched.version }, by);
      if (!isKept) return { failed: 'entry/busy' };
      await moderation.sourcesKept(serverId);
      const heading = quoteLine(change.entry.heading, 200);
      await announce(moderator, ({ log }, who) => log.kept(who, heading));
      return {
        ...privateNotice(messages.kept(heading)),
        buttons: [{ id: 'gaps:0', label: messages.back, style: 'secondary' }],
        replaces: true,
      };
    }),
};

/** Adds the entries whose sources changed, as this server reads them, to a list for moderators. */
export async function addChangedSources(
  reply: Reply,
  moderator: ModeratorContext,
  context: CommandContext,
): Promise<Reply> {
  const { messages } = moderator;
  const changes = await findChanges(moderator, context);
  if (changes.length === 0) return reply;
  const { sources } = context.library.snapshot.knowledge;
  const lines = changes.slice(0, MAX_LINES).map((change) => `- ${describeChange(change, sources, messages)}`);
  const more = changes.length > MAX_LINES ? [`- ${messages.andMore(changes.length - MAX_LINES)}`] : [];
  const options = changes.slice(0, MAX_OPTIONS).map(({ entry }) => ({
    value: entry.key,
    label: truncateLine(entry.heading, 100),
    description: null,
  }));
  const list = [`**${messages.sourcesChanged} (${changes.length})**`, ...lines, ...more].join('\n');
  return {
    ...reply,
    text: [reply.text, list].filter((part) => part !== '').join('\n\n'),
    selects: [...reply.selects, { id: 'changed-source', placeholder: messages.chooseChangedSource, options }],
  };
}

/** Returns the entries whose sources changed since they were written; the text that this server reads counts. */
async function findChanges(
  { store, serverId }: Pick<ModeratorContext, 'store' | 'serverId'>,
  { library }: CommandContext,
): Promise<readonly Change[]> {
  const places = [...new Set([serverId, ''])];
  const marked = (await Promise.all(places.map((place) => store.watched.listMarked(place)))).flat();
  const { byKey } = library.snapshot;
  return marked.flatMap((watched) => {
    const entry = byKey.get(keyOf(watched.entryId));
    const cited = watched.cited.filter(isChanged);
    if (cited.length === 0 || entry?.id !== watched.entryId || entryRevision(entry) !== watched.revision) return [];
    return [{ serverId: watched.serverId, entry, cited, watched }];
  });
}

/** Whether a moderator decides about an entry: about the folder's, those who publish it at its home. */
function mayKeep({ serverId }: Change, { moderation, ...moderator }: ModeratorContext, { asker }: CommandContext) {
  if (serverId !== '') return hasRight(asker, 'edit');
  return moderation.homeOf(moderator.serverId) === 'here' && hasRight(asker, 'publish');
}
