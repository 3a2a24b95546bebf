import { de } from './de/commands.ts';
import { en, type Messages } from './en/commands.ts';
import { es } from './es/commands.ts';
import { fr } from './fr/commands.ts';
import type { Locale } from './locale.ts';
import { uk } from './uk/commands.ts';

const tables: Readonly<Record<Locale, Messages>> = { en, uk, de, fr, es };

/** What commands say, in this language. */
export const messagesOf = (locale: Locale): Messages => tables[locale];
