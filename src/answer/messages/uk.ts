import type { Words } from './en.ts';

export const uk: Words = {
  unsure: 'Я не певен, що ви маєте на увазі. Можу відповісти на таке:',
  open: 'База знань залишає це питання відкритим.',
  missing: 'У базі знань цього немає.',
  undated: 'без дати',
  asOf: (date) => `Станом на ${date}.`,
  outOfDate: (date) => `Може бути застарілим: було чинним до ${date}.`,
};
