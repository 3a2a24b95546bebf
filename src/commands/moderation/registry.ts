import type { Action, Command } from '../types.ts';
import { detailedDraft, draftDetails } from './drafts/draftDetails.ts';
import {
  discardDraft,
  draft,
  draftsPage,
  editDraft,
  editedDraft,
  kbDrafts,
  offeredDraft,
  publishDraft,
} from './drafts/kbDrafts.ts';
import { detailed, details, redetailed } from './entries/editDetails.ts';
import { parts, text, wordings } from './entries/editParts.ts';
import { entryHistory, entryRevisionPage, restore } from './entries/entryHistory.ts';
import { added, again, kbAdd } from './entries/kbAdd.ts';
import { edit, edited, kbEdit, redone } from './entries/kbEdit.ts';
import { kbRemove, removed } from './entries/kbRemove.ts';
import { reworded, worded } from './entries/saveWordings.ts';
import { changedSource, changedSources, keepSource } from './gaps/changedSources.ts';
import { flaggedAnswer, keepFlagged, tellFlaggers, toldFlaggers } from './gaps/flaggedAnswers.ts';
import { answerGap, dismissGap, gap, gapsPage, kbGaps, offTopicPage } from './gaps/kbGaps.ts';
import { foundGap, linkedGap, linkGap, searchGap } from './gaps/linkGap.ts';
import { imported } from './imports/imported.ts';
import { kbImport } from './imports/kbImport.ts';
import { historyPage, kbHistory } from './publishing/kbHistory.ts';
import { kbRefresh } from './publishing/kbRefresh.ts';
import { diff, exportRevision, revision, rollBack, rolledBack } from './publishing/revisions.ts';
import { kbExport } from './server/kbExport.ts';
import { kbSettings } from './server/kbSettings.ts';
import { kbStats } from './server/kbStats.ts';
import { kbSynonyms, removeSynonyms } from './server/kbSynonyms.ts';
import { kbTest } from './server/kbTest.ts';

/** All `/kb` commands, in the order moderators see them. */
export const moderatorCommands: readonly Command[] = [
  kbRefresh,
  kbHistory,
  kbGaps,
  kbDrafts,
  kbAdd,
  kbEdit,
  kbRemove,
  kbImport,
  kbExport,
  kbSynonyms,
  kbTest,
  kbStats,
  kbSettings,
];

/** All actions of their buttons, selects and forms. */
export const moderatorActions: readonly Action[] = [
  historyPage,
  revision,
  rollBack,
  rolledBack,
  diff,
  exportRevision,
  entryHistory,
  entryRevisionPage,
  restore,
  gapsPage,
  offTopicPage,
  changedSources,
  changedSource,
  keepSource,
  flaggedAnswer,
  keepFlagged,
  tellFlaggers,
  toldFlaggers,
  gap,
  answerGap,
  dismissGap,
  linkGap,
  searchGap,
  foundGap,
  linkedGap,
  imported,
  removeSynonyms,
  draftsPage,
  draft,
  offeredDraft,
  publishDraft,
  editDraft,
  editedDraft,
  draftDetails,
  detailedDraft,
  discardDraft,
  added,
  again,
  edit,
  edited,
  redone,
  details,
  detailed,
  redetailed,
  parts,
  text,
  wordings,
  worded,
  reworded,
  removed,
];
