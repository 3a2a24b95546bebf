import type { Tables } from '../database/tables.ts';

/** A table as it is copied. Names are those of the database. */
export interface CopiedTable {
  readonly name: string;
  /** Columns of its primary key. */
  readonly key: readonly [string, ...string[]];
  /** Whether the database counts its key. */
  readonly isSerial: boolean;
}

const by = (...key: [string, ...string[]]): Omit<CopiedTable, 'name'> => ({ key, isSerial: false });
const counted = (column = 'id'): Omit<CopiedTable, 'name'> => ({ key: [column], isSerial: true });

/** Every table but the schema's version; tables that others refer to come first. */
const TABLES: Readonly<Record<Exclude<keyof Tables, 'versions'>, Omit<CopiedTable, 'name'>>> = {
  properties: by('name'),
  entries: by('server_id', 'entry_id'),
  entryRevisions: by('server_id', 'entry_id', 'revision'),
  questions: counted(),
  notices: counted(),
  votes: by('server_id', 'entry_id', 'revision', 'voter'),
  flags: counted(),
  posted: by('message_id'),
  postedEntries: by('message_id', 'entry_id'),
  asked: by('message_id'),
  postSteps: by('post_id', 'step'),
  outbox: counted(),
  knowledgeRevisions: counted('number'),
  knowledgeContents: by('hash'),
  watched: by('server_id', 'entry_id', 'revision'),
  drafts: counted(),
  synonyms: counted(),
  settings: by('owner', 'name'),
  audit: counted(),
  stats: by('server_id', 'week', 'counter'),
  changes: counted(),
};

export const COPIED: readonly CopiedTable[] = Object.entries(TABLES).map(([name, table]) => ({
  name: name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`),
  ...table,
}));
