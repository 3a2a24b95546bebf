import { LOCALES, toLocale } from '../../../locales/locale.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { RIGHTS, type Right, type ServerSettings } from '../../../store/servers/types.ts';
import type { Failure } from '../../failures/types.ts';
import type { CommandArguments, CommandContext } from '../../types.ts';
import { readPostSettings } from './readPostSettings.ts';

/** Settings that can be reset, with their initial values. */
const RESETS = {
  moderatorRoles: [],
  allowedChannels: [],
  forumChannels: [],
  helpRole: null,
  solvedTag: null,
  ticketUrl: null,
  locale: null,
  logChannel: null,
  digestChannel: null,
} satisfies Partial<ServerSettings>;

type SettingsFailure =
  | 'settings/unknown-language'
  | 'settings/unknown-reset'
  | 'settings/unknown-right'
  | 'settings/unknown-choice'
  | 'settings/bad-tag'
  | 'settings/bad-link'
  | 'settings/everyone'
  | 'settings/roles-by-managers';

/** The right of a role that is named without one: everything but the settings. */
const DEFAULT_RIGHT: Right = 'publish';

/** Finds a right by its own name or its name in any language; null for “nothing”, undefined if there is none. */
function toRight(typed: string): Right | null | undefined {
  const name = typed.trim().toLowerCase();
  const texts = LOCALES.map((locale) => messagesFor(locale).moderation);
  if (name === NO_RIGHT || texts.some(({ noRight }) => noRight === name)) return null;
  return RIGHTS.find((right) => name === right || texts.some(({ rights }) => rights[right] === name));
}

/** Value of the choice that takes a role's right away. */
export const NO_RIGHT = 'nothing';

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
  { allowedChannels, forumChannels, moderatorRoles }: ServerSettings,
  { asker, serverId }: Pick<CommandContext, 'asker' | 'serverId'>,
): Partial<ServerSettings> | Failure<SettingsFailure> {
  const { moderators, may, private: hidden, channel, forum, language, log, digest, mentions, reset } = args;
  if (typeof language === 'string' && !LOCALES.some((locale) => locale === language)) {
    return { failed: 'settings/unknown-language', typed: language.slice(0, 20) };
  }
  const wanted = typeof reset === 'string' ? toSetting(reset) : null;
  if (wanted === undefined) return { failed: 'settings/unknown-reset' };
  const right = typeof may === 'string' ? toRight(may) : DEFAULT_RIGHT;
  if (right === undefined) return { failed: 'settings/unknown-right' };
  const posts = readPostSettings(args);
  if ('failed' in posts) return posts;
  // Nobody gives away a right by a right that was given to them.
  const changesRoles = typeof moderators === 'string' || wanted === 'moderatorRoles';
  if (changesRoles && !asker.manages) return { failed: 'settings/roles-by-managers' };
  // The role that everybody has is named like the server.
  if ([moderators, args.helpers].includes(serverId)) return { failed: 'settings/everyone' };
  return {
    ...(wanted && { [wanted]: RESETS[wanted] }),
    ...(typeof moderators === 'string' && {
      moderatorRoles: [
        ...moderatorRoles.filter(({ role }) => role !== moderators),
        ...(right === null ? [] : [{ role: moderators, right }]),
      ],
    }),
    ...(typeof hidden === 'boolean' && { privateByDefault: hidden }),
    ...(typeof channel === 'string' && { allowedChannels: toggle(allowedChannels, channel) }),
    ...(typeof forum === 'string' && { forumChannels: toggle(forumChannels, forum) }),
    ...(typeof language === 'string' && { locale: toLocale(language) }),
    ...(typeof log === 'string' && { logChannel: log }),
    ...(typeof digest === 'string' && { digestChannel: digest }),
    ...(typeof mentions === 'boolean' && { answerMentions: mentions }),
    ...posts,
  };
}

const toggle = (all: readonly string[], one: string): string[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
