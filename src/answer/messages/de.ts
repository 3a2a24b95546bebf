import type { Words } from './en.ts';

export const de: Words = {
  unsure: 'Ich bin nicht sicher, was gemeint ist. Das kann ich beantworten:',
  open: 'Die Wissensbasis lässt das offen.',
  missing: 'Das steht nicht in der Wissensbasis.',
  undated: 'ohne Datum',
  asOf: (date) => `Stand ${date}.`,
  outOfDate: (date) => `Womöglich veraltet: Es sollte bis ${date} gelten.`,
};
