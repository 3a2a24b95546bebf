import { notice, privateNotice } from '../../answer/reply/notice.ts';
import { toInertText } from '../../answer/reply/toInertText.ts';
import type { Reply } from '../../answer/types.ts';
import { LOCALES, type Locale } from '../../locales/locale.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Failure } from './types.ts';

type Wording = (failure: never, locale: Locale) => string;

/** One sentence per failure, in every language. */
const WORDINGS: { readonly [Id in Failure['failed']]: Wording } = {
  'bot/older-version': (_, locale) => messagesFor(locale).commands.olderVersion,
  'asker/not-moderator': (_, locale) => messagesFor(locale).commands.moderatorsOnly,
  'asker/lacks-right': ({ right }: Failure<'asker/lacks-right'>, locale) =>
    messagesFor(locale).moderation.lacksRight(messagesFor(locale).moderation.rights[right]),
  'question/empty': (_, locale) => messagesFor(locale).commands.askSomething,
  'question/too-long': ({ length, limit }: Failure<'question/too-long'>, locale) =>
    messagesFor(locale).commands.tooLong(length, limit),
  'question/gone': (_, locale) => messagesFor(locale).moderation.questionGone,
  'entry/gone': (_, locale) => messagesFor(locale).commands.entryGone,
  'entry/removed': (_, locale) => messagesFor(locale).moderation.entryGone,
  'entry/not-chosen': (_, locale) => messagesFor(locale).moderation.chooseEntry,
  'entry/busy': (_, locale) => messagesFor(locale).moderation.entryBusy,
  'entry/not-changed': (_, locale) => messagesFor(locale).moderation.changedMeanwhile,
  'entry/not-removed': (_, locale) => messagesFor(locale).moderation.notRemoved,
  'source/settled': (_, locale) => messagesFor(locale).moderation.sourceSettled,
  'source/not-yours': (_, locale) => messagesFor(locale).moderation.notYoursToKeep,
  'answer/not-own': (_, locale) => messagesFor(locale).commands.notMyAnswer,
  'answer/not-yours': (_, locale) => messagesFor(locale).commands.notYourAnswer,
  'post/none': (_, locale) => messagesFor(locale).commands.posts.notInPost,
  'post/only-asker': (_, locale) => messagesFor(locale).commands.posts.onlyAsker,
  'post/only-asker-and-moderators': (_, locale) => messagesFor(locale).commands.posts.onlyAskerAndModerators,
  'post/called-before': (_, locale) => messagesFor(locale).commands.posts.calledBefore,
  'post/solved-before': (_, locale) => messagesFor(locale).commands.posts.solvedBefore,
  'flag/no-reason': (_, locale) => messagesFor(locale).commands.flagTitle,
  'flag/settled': (_, locale) => messagesFor(locale).posts.flagSettled,
  'news/unknown-kind': (_, locale) => messagesFor(locale).commands.noSuchShow,
  'news/unknown-day': ({ typed }: Failure<'news/unknown-day'>, locale) =>
    messagesFor(locale).commands.noSuchDay(toInertText(typed)),
  'form/gone': (_, locale) => messagesFor(locale).moderation.textGone,
  'caveat/no-text': (_, locale) => messagesFor(locale).moderation.caveatNoText,
  'message/no-words': (_, locale) => messagesFor(locale).moderation.noWords,
  'draft/gone': (_, locale) => messagesFor(locale).moderation.draftGone,
  'synonyms/too-few': (_, locale) => messagesFor(locale).moderation.synonymsTooFew,
  'synonyms/gone': (_, locale) => messagesFor(locale).moderation.synonymsGone,
  'file/unreachable': (_, locale) => messagesFor(locale).moderation.fileUnreachable,
  'file/unreadable': (_, locale) => messagesFor(locale).moderation.fileUnreadable,
  'file/not-text': (_, locale) => messagesFor(locale).moderation.fileNotText,
  'file/too-large': ({ limit }: Failure<'file/too-large'>, locale) =>
    messagesFor(locale).moderation.fileTooLarge(limit),
  'file/too-many-entries': ({ count, limit }: Failure<'file/too-many-entries'>, locale) =>
    messagesFor(locale).moderation.fileTooLong(count, limit),
  'publication/gone': (_, locale) => messagesFor(locale).moderation.revisionGone,
  'publication/not-home': (_, locale) => messagesFor(locale).moderation.notHome,
  'publication/no-home': (_, locale) => messagesFor(locale).moderation.noHome,
  'settings/unknown-right': (_, locale) => {
    const { rights, noRight, onlyTheseRights } = messagesFor(locale).moderation;
    return onlyTheseRights([...Object.values(rights), noRight].join(', '));
  },
  'settings/everyone': (_, locale) => messagesFor(locale).moderation.notEveryone,
  'settings/roles-by-managers': (_, locale) => messagesFor(locale).moderation.rolesByManagers,
  'settings/unknown-language': ({ typed }: Failure<'settings/unknown-language'>, locale) =>
    messagesFor(locale).moderation.noSuchLanguage(toInertText(typed), LOCALES.join(', ')),
  'settings/cannot-write': ({ channel }: Failure<'settings/cannot-write'>, locale) =>
    messagesFor(locale).moderation.cannotWrite(`<#${channel}>`),
  'settings/unknown-choice': ({ known }: Failure<'settings/unknown-choice'>, locale) =>
    messagesFor(locale).moderation.onlyTheseChoices(known.join(', ')),
  'settings/bad-tag': (_, locale) => messagesFor(locale).moderation.badTag,
  'settings/bad-link': (_, locale) => messagesFor(locale).moderation.badLink,
  'settings/unknown-reset': (_, locale) => {
    const { resets, onlyThese } = messagesFor(locale).moderation;
    return onlyThese(Object.values(resets).join(', '));
  },
  'store/none': (_, locale) => messagesFor(locale).moderation.nothingKept,
  'store/full': (_, locale) => messagesFor(locale).commands.storeFull,
  'store/read-only': (_, locale) => messagesFor(locale).commands.storeReadOnly,
  'store/down': (_, locale) => messagesFor(locale).commands.storeDown,
};

/** Returns the sentence for a failure in the asker's language. */
export function wordFailure(failure: Failure, locale: Locale): string {
  return WORDINGS[failure.failed](failure as never, locale);
}

/** Returns the reply for a failure: a private error, or a plain notice if only the question was at fault. */
export function toFailureReply(failure: Failure, locale: Locale): Reply {
  const text = wordFailure(failure, locale);
  if (failure.failed !== 'question/empty' && failure.failed !== 'question/too-long')
    return privateNotice(text, 'error');
  return failure.private ? privateNotice(text) : notice(text);
}
