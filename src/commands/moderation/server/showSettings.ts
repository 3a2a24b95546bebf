import { privateNotice } from '../../../answer/reply/notice.ts';
import { toInertText } from '../../../answer/reply/toInertText.ts';
import type { Reply } from '../../../answer/types.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Permission } from '../../../service/types.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import type { ModeratorContext } from '../context/ModeratorContext.ts';
import { describeSettings } from './describeSettings.ts';

/** Shows the settings, and what they need that the bot does not find on the server. */
export function showSettings(settings: ServerSettings, moderator: ModeratorContext, locale: Locale): Reply {
  const { messages } = moderator;
  const lines = Object.values(describeSettings(settings, locale)).map((line) => `- ${line}`);
  const obstacles = findObstacles(settings, moderator).map((line) => `⚠️ ${line}`);
  return privateNotice([`**${messages.settings}**`, ...lines, ...obstacles].join('\n'));
}

/** Returns a line for each right that the bot lacks in a channel, and for each forum without the tag of solved posts. */
function findObstacles(settings: ServerSettings, { moderation, serverId, messages }: ModeratorContext): string[] {
  const { forumChannels, allowedChannels, helpRole, helpThreads, solvedTag, solvedPosts } = settings;
  const call: readonly Permission[] = helpRole === null ? [] : ['mentionRole'];
  const manage: readonly Permission[] = solvedTag !== null || solvedPosts !== 'open' ? ['manageThreads'] : [];
  const needs = [
    ...forumChannels.map((id) => ({ id, needed: ['view', 'write', 'history', ...manage, ...call] as const })),
    ...(helpThreads ? allowedChannels : []).map((id) => ({ id, needed: ['view', 'privateThreads', ...call] as const })),
  ];
  const lacks = needs.flatMap(({ id, needed }) => {
    const found = moderation.inspect(serverId, id, helpRole);
    const names = needed
      .filter((one) => !(found?.permissions.includes(one) ?? true))
      .map((one) => messages.permissions[one]);
    return names.length > 0 ? [messages.lacksPermissions(`<#${id}>`, names.join(', '))] : [];
  });
  const untagged = forumChannels.flatMap((id) => {
    const tags = solvedTag === null ? undefined : moderation.inspect(serverId, id, helpRole)?.tags;
    const isThere = tags?.some((tag) => tag.toLowerCase() === solvedTag?.toLowerCase()) ?? true;
    return isThere ? [] : [messages.lacksTag(`<#${id}>`, toInertText(solvedTag ?? ''))];
  });
  return [...lacks, ...untagged];
}
