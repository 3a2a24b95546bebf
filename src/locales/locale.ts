/** Languages of the interface. Answers stay in the language they were written in. */
export const LOCALES = ['en', 'uk', 'de', 'fr', 'es'] as const;

export type Locale = (typeof LOCALES)[number];

/** Returns the interface language for a language tag such as `es-419`, or English if it is not one of them. */
export function toLocale(tag: string): Locale {
  const [language = ''] = tag.toLowerCase().split('-');
  return LOCALES.find((locale) => locale === language) ?? 'en';
}
