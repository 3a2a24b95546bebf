/** Parts of DDL that differ between the two databases. */
export interface DdlTokens {
  /** Type of text that sorts by code point. */
  readonly text: string;
  readonly integer: string;
  /** Type of a primary key that only grows. */
  readonly serial: string;
  /** End of a table; in SQLite it makes column types strict. */
  readonly end: string;
}

/** Statements that lead from one version of the schema to the next. Released ones are never edited. */
export type Migration = (tokens: DdlTokens) => readonly string[];

const version1: Migration = ({ text, integer, serial, end }) => [
  `create table properties (name ${text} primary key, value ${text} not null${end}`,
  `create table entries (
    server_id ${text} not null, entry_id ${text} not null, revision ${integer} not null, removed ${integer} not null,
    primary key (server_id, entry_id)${end}`,
  `create table entry_revisions (
    server_id ${text} not null, entry_id ${text} not null, revision ${integer} not null, change ${text} not null,
    content ${text}, changed_by ${text} not null, changed_at ${integer} not null,
    primary key (server_id, entry_id, revision),
    foreign key (server_id, entry_id) references entries (server_id, entry_id)${end}`,
  `create index entry_revisions_by_person on entry_revisions (changed_by)`,
  `create table questions (
    id ${serial}, server_id ${text} not null, text ${text} not null, text_hash ${text} not null, locale ${text} not null,
    source ${text} not null, status ${text} not null, times ${integer} not null, first_asked ${integer} not null,
    last_asked ${integer} not null, group_key ${text} not null, entry_id ${text}, closed_by ${text}, closed_at ${integer},
    unique (server_id, source, text_hash)${end}`,
  `create index questions_by_group on questions (server_id, group_key)`,
  `create index questions_by_age on questions (last_asked)`,
  `create table notices (
    id ${serial}, question_id ${integer} not null references questions (id) on delete cascade,
    user_id ${text} not null, channel_id ${text} not null, claim ${text}, claimed_until ${integer} not null,
    unique (question_id, user_id)${end}`,
  `create index notices_by_person on notices (user_id)`,
  `create table votes (
    server_id ${text} not null, entry_id ${text} not null, revision ${text} not null, voter ${text} not null,
    voted_at ${integer} not null, primary key (server_id, entry_id, revision, voter)${end}`,
  `create index votes_by_voter on votes (voter)`,
  `create table flags (
    id ${serial}, server_id ${text} not null, entry_id ${text} not null, revision ${text} not null,
    voter ${text} not null, reason ${text} not null, flagged_at ${integer} not null,
    unique (server_id, entry_id, revision, voter)${end}`,
  `create index flags_by_voter on flags (voter)`,
  `create table posted (
    message_id ${text} primary key, channel_id ${text} not null, server_id ${text} not null,
    posted_at ${integer} not null, corrected_at ${integer}, skipped ${integer} not null, claim ${text},
    claimed_until ${integer} not null${end}`,
  `create index posted_by_age on posted (posted_at)`,
  `create table posted_entries (
    message_id ${text} not null references posted (message_id) on delete cascade, entry_id ${text} not null,
    posted ${text} not null, shown ${text}, primary key (message_id, entry_id)${end}`,
  `create index posted_entries_by_entry on posted_entries (entry_id)`,
  `create table knowledge_revisions (
    number ${serial}, revision ${text} not null, published_by ${text} not null, published_at ${integer} not null,
    summary ${text} not null, manifest ${text} not null${end}`,
  `create table knowledge_contents (hash ${text} primary key, content ${text} not null${end}`,
  `create table settings (
    owner ${text} not null, name ${text} not null, value ${text} not null, primary key (owner, name)${end}`,
  `create table audit (
    id ${serial}, server_id ${text} not null, actor ${text} not null, action ${text} not null, target ${text} not null,
    detail ${text} not null, at ${integer} not null${end}`,
  `create index audit_by_server on audit (server_id, id)`,
  `create index audit_by_actor on audit (actor)`,
  `create table stats (
    server_id ${text} not null, week ${integer} not null, counter ${text} not null, total ${integer} not null,
    primary key (server_id, week, counter)${end}`,
  `create table changes (
    id ${serial}, topic ${text} not null, payload ${text} not null, published_at ${integer} not null${end}`,
];

/** Remembers the paragraphs that entries cite. */
const version2: Migration = ({ text, integer, end }) => [
  `create table watched (
    server_id ${text} not null, entry_id ${text} not null, revision ${text} not null, cited ${text} not null,
    marked ${integer} not null, replaced_at ${integer}, version ${integer} not null,
    primary key (server_id, entry_id, revision)${end}`,
  `create index watched_by_mark on watched (marked, server_id)`,
];

/** Drafts of entries and synonyms of servers. */
const version3: Migration = ({ text, integer, serial, end }) => [
  `create table drafts (
    id ${serial}, server_id ${text} not null, message_id ${text} not null, author_id ${text} not null,
    form ${text} not null, created_by ${text} not null, created_at ${integer} not null,
    unique (server_id, message_id)${end}`,
  `create index drafts_by_author on drafts (author_id)`,
  `create table synonyms (
    id ${serial}, server_id ${text} not null, words ${text} not null, added_by ${text} not null,
    added_at ${integer} not null, unique (server_id, words)${end}`,
];

/** The knowledge folder that a publication or a posted answer belongs to; '' is the store's first. */
const version4: Migration = ({ text }) => [
  `alter table knowledge_revisions add column folder ${text} not null default ''`,
  `alter table posted add column folder ${text} not null default ''`,
];

/** Steps taken in help posts; who asked for a posted answer, as a pseudonym, and when it was taken back. */
const version5: Migration = ({ text, integer, end }) => [
  `create table post_steps (
    post_id ${text} not null, step ${text} not null, server_id ${text} not null, begun_at ${integer} not null,
    done_at ${integer}, claim ${text}, claimed_until ${integer} not null, primary key (post_id, step)${end}`,
  `create index post_steps_by_age on post_steps (begun_at)`,
  `alter table posted add column asker ${text} not null default ''`,
  `alter table posted add column taken_back_at ${integer}`,
  `create index posted_by_asker on posted (asker)`,
];

/** Posts that are due, messages that declined a question, and who flagged: sealed, until they are told. */
const version6: Migration = ({ text, integer, serial, end }) => [
  `create table outbox (
    id ${serial}, key ${text} not null unique, server_id ${text} not null, channel_id ${text} not null,
    person ${text} not null, sealed ${text} not null, content ${text} not null, created_at ${integer} not null,
    done_at ${integer}, claim ${text}, claimed_until ${integer} not null${end}`,
  `create index outbox_by_server on outbox (server_id, done_at)`,
  `create index outbox_by_person on outbox (person)`,
  `create table asked (
    message_id ${text} primary key, channel_id ${text} not null, server_id ${text} not null,
    question_id ${integer} not null references questions (id) on delete cascade${end}`,
  `create index asked_by_question on asked (question_id)`,
  `alter table flags add column sealed ${text} not null default ''`,
  `alter table flags add column channel_id ${text} not null default ''`,
  `alter table flags add column locale ${text} not null default 'en'`,
  `alter table flags add column settled_at ${integer}`,
];

/** All steps; version n of the schema is the first n of them. */
export const migrations: readonly Migration[] = [version1, version2, version3, version4, version5, version6];
