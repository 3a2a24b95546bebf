import type { Locale } from '../../answer/messages/locales.ts';
import { de } from './de.ts';
import { en, type Messages } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { uk } from './uk.ts';

const tables: Readonly<Record<Locale, Messages>> = { en, uk, de, fr, es };

/** What commands say, in this language. */
export const messagesOf = (locale: Locale): Messages => tables[locale];
