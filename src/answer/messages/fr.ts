import type { Words } from './en.ts';

export const fr: Words = {
  unsure: 'Je ne suis pas sûr de comprendre. Je peux répondre à ceci :',
  open: 'La base de connaissances laisse cette question ouverte.',
  missing: 'Cela ne figure pas dans la base de connaissances.',
  undated: 'sans date',
  asOf: (date) => `En date du ${date}.`,
  outOfDate: (date) => `Peut-être périmé : c’était censé valoir jusqu’au ${date}.`,
  corrected: (day) => `**Corrigé le ${day} :** la réponse ci-dessous a changé depuis qu’elle a été donnée.`,
  withdrawn: (day) => `**Corrigé le ${day} :** cette réponse a été retirée.`,
  partWithdrawn: (day) => `**Corrigé le ${day} :** une partie de cette réponse a été retirée.`,
  restored: (day) => `**Corrigé le ${day} :** la réponse donnée au départ vaut de nouveau.`,
  moderatorsAnswered: (question) => `La modération a répondu à ta question « ${question} ».`,
  moderatorsDismissed: (question) => `La modération a fermé ta question « ${question} » sans réponse.`,
};
