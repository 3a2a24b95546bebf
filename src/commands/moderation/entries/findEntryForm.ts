import { toForm } from '../../../knowledge/forms/toForm.ts';
import type { EntryForm } from '../../../knowledge/forms/types.ts';
import type { Entry, Source } from '../../../knowledge/types.ts';
import { moveCitations } from '../../../knowledge/watch/moveCitations.ts';
import type { CommandContext } from '../../types.ts';
import type { ModeratorContext } from '../context/ModeratorContext.ts';
import { readHistory } from './entryHistory.ts';

/** An entry as this server has it, with its form. */
export interface EditedEntry {
  readonly entry: Entry;
  readonly form: EntryForm;
  /** Sources it cites that the folder does not have. */
  readonly sources: readonly Source[];
  /** Revision of this server's own, 0 for the folder's. */
  readonly revision: number;
}

/** Returns the entry of a key with its form; null if this server does not have it. */
export async function findEntryForm(
  key: string,
  { store, serverId, moderation }: ModeratorContext,
  context: CommandContext,
): Promise<EditedEntry | null> {
  const entry = context.library.snapshot.byKey.get(key);
  if (!entry) return null;
  const live = await store.entries.get(serverId, entry.id);
  const sources = live?.content.sources ?? [];
  const cited = new Map([
    ...sources.map((source) => [source.id, source] as const),
    ...moderation.folder.snapshot.knowledge.sources,
  ]);
  // Paragraphs that moved are cited by the numbers they have now.
  const footnotes = moveCitations(entry.footnotes, context.findWatched?.(entry) ?? []);
  return { entry, form: toForm({ ...entry, footnotes }, cited), sources, revision: live?.revision ?? 0 };
}

/** Returns the form of an entry as it was before it was removed here; undefined if it never was. */
export async function findRemovedForm(
  key: string,
  moderator: ModeratorContext,
  context: CommandContext,
): Promise<EntryForm | undefined> {
  const history = await readHistory(key, moderator, context);
  const content = history.find((revision) => revision.content !== null)?.content;
  if (!content) return undefined;
  const { sources } = moderator.moderation.folder.snapshot.knowledge;
  return toForm(content.entry, new Map([...content.sources.map((one) => [one.id, one] as const), ...sources]));
}
