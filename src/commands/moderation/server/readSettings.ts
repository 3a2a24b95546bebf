import { LOCALES, toLocale } from '../../../locales/locale.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import type { Failure } from '../../failures/types.ts';
import type { CommandArguments } from '../../types.ts';

/** Settings that can be reset, with their initial values. */
const RESETS = {
  moderatorRole: null,
  allowedChannels: [],
  forumChannels: [],
  locale: null,
  logChannel: null,
} satisfies Partial<ServerSettings>;

/** Finds the setting to reset: its own name, or its name in any language. */
const toSetting = (typed: string): keyof typeof RESETS | undefined =>
  (Object.keys(RESETS) as (keyof typeof RESETS)[]).find(
    (setting) =>
      typed === setting ||
      LOCALES.some((locale) => messagesFor(locale).moderation.resets[setting] === typed.trim().toLowerCase()),
  );

/** Reads the options of `/kb settings`: the settings to change, or why there are none. */
export function readSettings(
  args: CommandArguments,
  { allowedChannels, forumChannels }: ServerSettings,
): Partial<ServerSettings> | Failure<'settings/unknown-language' | 'settings/unknown-reset'> {
  const { moderators, private: hidden, channel, forum, language, log, mentions, reset } = args;
  if (typeof language === 'string' && !LOCALES.some((locale) => locale === language)) {
    return { failed: 'settings/unknown-language', typed: language.slice(0, 20) };
  }
  const wanted = typeof reset === 'string' ? toSetting(reset) : null;
  if (wanted === undefined) return { failed: 'settings/unknown-reset' };
  return {
    ...(wanted && { [wanted]: RESETS[wanted] }),
    ...(typeof moderators === 'string' && { moderatorRole: moderators }),
    ...(typeof hidden === 'boolean' && { privateByDefault: hidden }),
    ...(typeof channel === 'string' && { allowedChannels: toggle(allowedChannels, channel) }),
    ...(typeof forum === 'string' && { forumChannels: toggle(forumChannels, forum) }),
    ...(typeof language === 'string' && { locale: toLocale(language) }),
    ...(typeof log === 'string' && { logChannel: log }),
    ...(typeof mentions === 'boolean' && { answerMentions: mentions }),
  };
}

const toggle = (all: readonly string[], one: string): string[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
