import { de } from './de/commandNames.ts';
import { en, type Names } from './en/commandNames.ts';
import { es } from './es/commandNames.ts';
import { fr } from './fr/commandNames.ts';
import type { Locale } from './locale.ts';
import { uk } from './uk/commandNames.ts';

const tables: Readonly<Record<Locale, Names>> = { en, uk, de, fr, es };

/** What `/kb` and its options are called, in this language. */
export const namesOf = (locale: Locale): Names => tables[locale];
