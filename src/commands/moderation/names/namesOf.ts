import type { Locale } from '../../../answer/messages/locales.ts';
import { de } from './de.ts';
import { en, type Names } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { uk } from './uk.ts';

const tables: Readonly<Record<Locale, Names>> = { en, uk, de, fr, es };

/** What `/kb` and its options are called, in this language. */
export const namesOf = (locale: Locale): Names => tables[locale];
