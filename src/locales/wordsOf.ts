import { de } from './de/answer.ts';
import { en, type Words } from './en/answer.ts';
import { es } from './es/answer.ts';
import { fr } from './fr/answer.ts';
import type { Locale } from './locale.ts';
import { uk } from './uk/answer.ts';

const tables: Readonly<Record<Locale, Words>> = { en, uk, de, fr, es };

/** What stands around an answer, in this language. */
export const wordsOf = (locale: Locale): Words => tables[locale];
