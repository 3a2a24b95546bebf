import type { Locale } from '../../../answer/messages/locales.ts';
import { de } from './de.ts';
import { en, type ModerationMessages } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { uk } from './uk.ts';

const tables: Readonly<Record<Locale, ModerationMessages>> = { en, uk, de, fr, es };

/** What moderators are told, in this language. */
export const moderationMessagesOf = (locale: Locale): ModerationMessages => tables[locale];
