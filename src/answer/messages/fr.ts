import type { Words } from './en.ts';

export const fr: Words = {
  unsure: 'Je n’ai pas bien compris. Je peux répondre à ceci :',
  open: 'La base de connaissances laisse cette question ouverte.',
  missing: 'Cela ne figure pas dans la base de connaissances.',
  undated: 'sans date',
  asOf: (date) => `À la date du ${date}.`,
  outOfDate: (date) => `Peut-être obsolète : cela devait valoir jusqu’au ${date}.`,
  corrected: (day) => `**Corrigé le ${day} :** la réponse ci-dessous a changé depuis qu’elle a été donnée.`,
  withdrawn: (day) => `**Corrigé le ${day} :** cette réponse a été retirée.`,
  partWithdrawn: (day) => `**Corrigé le ${day} :** une partie de cette réponse a été retirée.`,
  restored: (day) => `**Corrigé le ${day} :** la réponse donnée au départ vaut de nouveau.`,
  moderatorsAnswered: (question) => `La modération a répondu à votre question « ${question} ».`,
  moderatorsDismissed: (question) => `La modération a clos votre question « ${question} » sans réponse.`,
  explain: {
    status: 'résultat',
    outcomes: { answered: 'réponse', suggested: 'suggestions', unanswered: 'sans réponse' },
    thresholds: 'seuils',
    assertedFrom: (assert, suggest) => `réponse dès ${assert}, suggestions dès ${suggest}`,
    corrected: 'corrigé',
    nothing: 'rien',
    margin: 'avance',
    overNext: (margin) => `${margin} sur le suivant`,
    revision: 'révision',
  },
};
