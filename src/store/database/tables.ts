/** Tables after the newest migration, for kysely; its CamelCasePlugin turns names into snake_case. */

import type { Generated } from 'kysely';
import type { EntryChange, QuestionSource, QuestionStatus } from '../curation/types.ts';
import type { PostStep } from '../posts/types.ts';

export interface Tables {
  properties: { name: string; value: string };
  entries: { serverId: string; entryId: string; revision: number; removed: 0 | 1 };
  entryRevisions: {
    serverId: string;
    entryId: string;
    revision: number;
    change: EntryChange;
    content: string | null;
    changedBy: string;
    changedAt: number;
  };
  questions: {
    id: Generated<number>;
    serverId: string;
    text: string;
    textHash: string;
    locale: string;
    source: QuestionSource;
    status: QuestionStatus;
    times: number;
    firstAsked: number;
    lastAsked: number;
    groupKey: string;
    entryId: string | null;
    closedBy: string | null;
    closedAt: number | null;
  };
  notices: {
    id: Generated<number>;
    questionId: number;
    userId: string;
    channelId: string;
    claim: string | null;
    claimedUntil: number;
  };
  votes: { serverId: string; entryId: string; revision: string; voter: string; votedAt: number };
  flags: {
    id: Generated<number>;
    serverId: string;
    entryId: string;
    revision: string;
    voter: string;
    reason: string;
    flaggedAt: number;
    sealed: string;
    channelId: string;
    locale: string;
    settledAt: number | null;
  };
  posted: {
    messageId: string;
    channelId: string;
    serverId: string;
    postedAt: number;
    correctedAt: number | null;
    skipped: 0 | 1;
    claim: string | null;
    claimedUntil: number;
    folder: string;
    /** Keyed hash; '' if nobody is known. */
    asker: string;
    takenBackAt: number | null;
  };
  postSteps: {
    postId: string;
    step: PostStep;
    serverId: string;
    begunAt: number;
    doneAt: number | null;
    claim: string | null;
    claimedUntil: number;
  };
  outbox: {
    id: Generated<number>;
    key: string;
    serverId: string;
    channelId: string;
    person: string;
    sealed: string;
    content: string;
    createdAt: number;
    doneAt: number | null;
    claim: string | null;
    claimedUntil: number;
  };
  asked: { messageId: string; channelId: string; serverId: string; questionId: number };
  postedEntries: { messageId: string; entryId: string; posted: string; shown: string | null };
  knowledgeRevisions: {
    number: Generated<number>;
    revision: string;
    publishedBy: string;
    publishedAt: number;
    summary: string;
    manifest: string;
    folder: string;
  };
  knowledgeContents: { hash: string; content: string };
  watched: {
    serverId: string;
    entryId: string;
    revision: string;
    cited: string;
    marked: 0 | 1;
    replacedAt: number | null;
    version: number;
  };
  drafts: {
    id: Generated<number>;
    serverId: string;
    messageId: string;
    authorId: string;
    form: string;
    createdBy: string;
    createdAt: number;
  };
  synonyms: { id: Generated<number>; serverId: string; words: string; addedBy: string; addedAt: number };
  settings: { owner: string; name: string; value: string };
  audit: {
    id: Generated<number>;
    serverId: string;
    actor: string;
    action: string;
    target: string;
    detail: string;
    at: number;
  };
  stats: { serverId: string; week: number; counter: string; total: number };
  changes: { id: Generated<number>; topic: string; payload: string; publishedAt: number };
  versions: { version: number; appliedAt: number };
}
