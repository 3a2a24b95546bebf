import { kbRefresh } from '../kbRefresh.ts';
import type { Action, Command } from '../types.ts';
import { entryHistory, entryRevisionPage, restore } from './entryHistory.ts';
import { added, again, kbAdd } from './kbAdd.ts';
import { edit, edited, kbEdit, redone } from './kbEdit.ts';
import { kbExport } from './kbExport.ts';
import { answerGap, dismissGap, gap, gapsPage, kbGaps } from './kbGaps.ts';
import { historyPage, kbHistory } from './kbHistory.ts';
import { kbRemove, removed } from './kbRemove.ts';
import { kbSettings } from './kbSettings.ts';
import { kbStats } from './kbStats.ts';
import { kbTest } from './kbTest.ts';
import { foundGap, linkedGap, linkGap, searchGap } from './linkGap.ts';
import { diff, exportRevision, revision, rollBack } from './revisions.ts';

/** Every `/kb` command, in the order moderators see them. */
export const moderatorCommands: readonly Command[] = [
  kbRefresh,
  kbHistory,
  kbGaps,
  kbAdd,
  kbEdit,
  kbRemove,
  kbExport,
  kbTest,
  kbStats,
  kbSettings,
];

/** What their buttons, selects and forms do. */
export const moderatorActions: readonly Action[] = [
  historyPage,
  revision,
  rollBack,
  diff,
  exportRevision,
  entryHistory,
  entryRevisionPage,
  restore,
  gapsPage,
  gap,
  answerGap,
  dismissGap,
  linkGap,
  searchGap,
  foundGap,
  linkedGap,
  added,
  again,
  edit,
  edited,
  redone,
  removed,
];
