import { toInertText } from '../../../answer/reply/toInertText.ts';
import type { Locale } from '../../../locales/locale.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';

/** Returns a line for each setting, as moderators read it. */
export function describeSettings(
  settings: ServerSettings,
  locale: Locale,
): Readonly<Record<keyof ServerSettings, string>> {
  const { moderation: messages, posts } = messagesFor(locale);
  const { moderatorRoles, logChannel, digestChannel, helpRole, solvedTag, ticketUrl } = settings;
  const channels = (ids: readonly string[]): string => ids.map((id) => `<#${id}>`).join(', ');
  return {
    moderatorRoles: messages.moderatorsAre(
      moderatorRoles.map(({ role, right }) => `<@&${role}> (${messages.rights[right]})`).join(', '),
    ),
    privateByDefault: messages.answersAre(settings.privateByDefault),
    allowedChannels: messages.publicIn(channels(settings.allowedChannels)),
    forumChannels: messages.forumsAre(channels(settings.forumChannels)),
    unsurePosts: messages.unsurePostsGet(messages.unsureChoices[settings.unsurePosts]),
    helpRole: messages.helpersAre(helpRole === null ? '' : `<@&${helpRole}>`),
    solvedTag: messages.solvedTagIs(toInertText(solvedTag ?? '')),
    solvedPosts: messages.solvedPostsAre(messages.closings[settings.solvedPosts]),
    helpThreads: messages.helpThreadsAre(settings.helpThreads),
    ticketUrl: messages.ticketsAt(ticketUrl === null ? '' : `<${ticketUrl}>`),
    locale: messages.languageIs(settings.locale),
    logChannel: messages.toldIn(channels(logChannel === null ? [] : [logChannel])),
    digestChannel: posts.digestIn(channels(digestChannel === null ? [] : [digestChannel])),
    answerMentions: messages.mentionsAre(settings.answerMentions),
  };
}
