const rules = new Intl.PluralRules('uk');

/** A number with the form of its noun: 1 питання is `one`, 2–4 are `few`, the others `many`. */
export function pluralize(count: number, one: string, few: string, many: string): string {
  const rule = rules.select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}
