import { de } from './de/moderation.ts';
import { en, type ModerationMessages } from './en/moderation.ts';
import { es } from './es/moderation.ts';
import { fr } from './fr/moderation.ts';
import type { Locale } from './locale.ts';
import { uk } from './uk/moderation.ts';

const tables: Readonly<Record<Locale, ModerationMessages>> = { en, uk, de, fr, es };

/** What moderators are told, in this language. */
export const moderationMessagesOf = (locale: Locale): ModerationMessages => tables[locale];
