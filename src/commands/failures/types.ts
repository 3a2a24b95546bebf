import type { Right } from '../../store/servers/types.ts';

/** Values that the sentence of a failure names. */
interface FailureDetails {
  'question/empty': { readonly private?: boolean };
  /** Lengths in characters. */
  'question/too-long': { readonly length: number; readonly limit: number; readonly private?: boolean };
  'news/unknown-day': { readonly typed: string };
  /** In MB. */
  'file/too-large': { readonly limit: number };
  'file/too-many-entries': { readonly count: number; readonly limit: number };
  'settings/unknown-language': { readonly typed: string };
  'settings/unknown-choice': { readonly known: readonly string[] };
  'settings/cannot-write': { readonly channel: string };
  'asker/lacks-right': { readonly right: Right };
}

type FailureId =
  | keyof FailureDetails
  | 'bot/older-version'
  | 'asker/not-moderator'
  | 'question/gone'
  | 'entry/gone'
  | 'entry/removed'
  | 'entry/not-chosen'
  | 'entry/busy'
  | 'entry/not-changed'
  | 'entry/not-removed'
  | 'source/settled'
  | 'source/not-yours'
  | 'answer/not-own'
  | 'answer/not-yours'
  | 'post/none'
  | 'post/only-asker'
  | 'post/only-asker-and-moderators'
  | 'post/called-before'
  | 'post/solved-before'
  | 'flag/no-reason'
  | 'flag/settled'
  | 'news/unknown-kind'
  | 'form/gone'
  | 'caveat/no-text'
  | 'message/no-words'
  | 'draft/gone'
  | 'synonyms/too-few'
  | 'synonyms/gone'
  | 'file/unreachable'
  | 'file/unreadable'
  | 'file/not-text'
  | 'publication/gone'
  | 'publication/not-home'
  | 'publication/no-home'
  | 'settings/unknown-reset'
  | 'settings/bad-tag'
  | 'settings/bad-link'
  | 'settings/unknown-right'
  | 'settings/everyone'
  | 'settings/roles-by-managers'
  | 'store/none'
  | 'store/full'
  | 'store/read-only'
  | 'store/down';

type Detailed<Id> = Id extends keyof FailureDetails ? FailureDetails[Id] : object;

/** The reason why a command did nothing. wordFailure.ts has the sentence for each, in every language. */
export type Failure<Id extends FailureId = FailureId> = {
  [Each in Id]: { readonly failed: Each } & Detailed<Each>;
}[Id];
