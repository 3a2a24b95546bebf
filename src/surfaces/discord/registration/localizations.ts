import { Locale as DiscordLocale, type LocalizationMap } from 'discord.js';
import { LOCALES, type Locale } from '../../../locales/locale.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';

/** Discord's tags of our languages, without English, which everyone else sees. */
const TAGS: Readonly<Record<Exclude<Locale, 'en'>, readonly DiscordLocale[]>> = {
  uk: [DiscordLocale.Ukrainian],
  de: [DiscordLocale.German],
  fr: [DiscordLocale.French],
  es: [DiscordLocale.SpanishES, DiscordLocale.SpanishLATAM],
};

/** A name and a description in one language. */
interface Named {
  readonly name: string;
  readonly description: string;
}

/** Texts of a command in one of Discord's languages. */
export interface Texts extends Named {
  readonly tag: DiscordLocale;
  readonly options: Readonly<Record<string, Named>>;
}

/** Returns a command's texts in every language but English; none if its author wrote only English ones. */
export function findTexts(command: string): readonly Texts[] {
  return inEveryLanguage((locale, tag) => {
    const commands: Readonly<Record<string, Omit<Texts, 'tag'>>> = {
      ...messagesFor(locale).commands.commands,
      ...messagesFor(locale).commandNames.commands,
    };
    const texts = Object.hasOwn(commands, command) ? commands[command] : undefined;
    return texts ? [{ ...texts, tag }] : [];
  });
}

/** Returns the English description of a group of subcommands; null if its author wrote none. */
export function describeGroup(name: string): string | null {
  const groups: Readonly<Record<string, Named>> = messagesFor('en').commandNames.commands;
  return Object.hasOwn(groups, name) ? (groups[name]?.description ?? null) : null;
}

/** Returns the names and descriptions of a command, or of one of its options, as Discord expects them; {} if there are none. */
export function localizations(texts: readonly Texts[], option?: string) {
  const named = texts.flatMap(({ tag, options, ...command }) => {
    const found = option === undefined ? command : options[option];
    return found ? [[tag, found] as const] : [];
  });
  if (named.length === 0) return {};
  const names: LocalizationMap = Object.fromEntries(named.map(([tag, { name }]) => [tag, name]));
  const descriptions: LocalizationMap = Object.fromEntries(named.map(([tag, { description }]) => [tag, description]));
  return { name_localizations: names, description_localizations: descriptions };
}

/** Returns the names of a command in the menu of a message. */
export function localizeMenu(command: string): { readonly name_localizations?: LocalizationMap } {
  const names = inEveryLanguage((locale, tag) => {
    const menus: Readonly<Record<string, string>> = messagesFor(locale).commands.menus;
    const name = Object.hasOwn(menus, command) ? menus[command] : undefined;
    return name ? [[tag, name] as const] : [];
  });
  return names.length > 0 ? { name_localizations: Object.fromEntries(names) } : {};
}

function inEveryLanguage<T>(find: (locale: Locale, tag: DiscordLocale) => readonly T[]): readonly T[] {
  return LOCALES.flatMap((locale) => (locale === 'en' ? [] : TAGS[locale].flatMap((tag) => find(locale, tag))));
}
