import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Locale } from './locales.ts';
import { uk } from './uk.ts';

const tables: Readonly<Record<Locale, Words>> = { en, uk, de, fr, es };

/** What stands around an answer, in this language. */
export const wordsOf = (locale: Locale): Words => tables[locale];
