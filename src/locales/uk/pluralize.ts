const rules = new Intl.PluralRules('uk');

/** Returns a number with the matching form of its noun: 1 запис is `one`, 2–4 are `few`, the rest `many`. */
export function pluralize(count: number, one: string, few: string, many: string): string {
  const rule = rules.select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}
