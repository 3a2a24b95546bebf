import type { Words } from './en.ts';

export const fr: Words = {
  unsure: 'Je ne suis pas sûr de comprendre. Je peux répondre à ceci :',
  open: 'La base de connaissances laisse cette question ouverte.',
  missing: 'Cela ne figure pas dans la base de connaissances.',
  undated: 'sans date',
  asOf: (date) => `En date du ${date}.`,
  outOfDate: (date) => `Peut-être périmé : c’était censé valoir jusqu’au ${date}.`,
};
