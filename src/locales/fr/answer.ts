import type { AnswerMessages } from '../en/answer.ts';

export const fr: AnswerMessages = {
  unsure: 'Je n’ai pas bien compris. Je peux répondre à ceci :',
  open: 'La base de connaissances laisse cette question ouverte.',
  missing: 'Cela ne figure pas dans la base de connaissances.',
  undated: 'sans date',
  published: (day) => `publié le ${day}`,
  fetched: (day) => `récupéré le ${day}`,
  changed: (day) => `modifié le ${day}`,
  from: (title, paragraphs) => `Extrait de ${title}, ${paragraphs}`,
  asOf: (date) => `En date du ${date}.`,
  outOfDate: (date) => `Peut-être obsolète : c’était valable jusqu’au ${date}.`,
  stale: (day) => `Peut-être obsolète : la date la plus récente est le ${day}.`,
  sourceChanged: 'La source a changé depuis que ceci a été écrit.',
  older: (day) => `Plus ancien : du ${day}. La réponse ci-dessus est plus récente.`,
  differing: 'Deux documents en parlent :',
  corrected: (day) => `**Corrigé le ${day} :** la réponse ci-dessous a changé depuis qu’elle a été donnée.`,
  withdrawn: (day) => `**Corrigé le ${day} :** cette réponse a été retirée.`,
  partWithdrawn: (day) => `**Corrigé le ${day} :** une partie de cette réponse a été retirée.`,
  restored: (day) => `**Corrigé le ${day} :** la réponse d’origine est de nouveau valable.`,
  moderatorsAnswered: (question) => `La modération a répondu à votre question « ${question} ».`,
  moderatorsDismissed: (question) => `La modération a clos votre question « ${question} » sans réponse.`,
  explain: {
    status: 'résultat',
    outcomes: { answered: 'réponse', suggested: 'suggestions', unanswered: 'sans réponse' },
    thresholds: 'seuils',
    assertedFrom: (assert, quote, suggest) =>
      `réponse dès ${assert} (documents dès ${quote}), suggestions dès ${suggest}`,
    corrected: 'corrigé',
    nothing: 'rien',
    margin: 'avance',
    overNext: (margin) => `${margin} sur le suivant`,
    revision: 'révision',
  },
  exam: {
    estimate: (finds, right) =>
      `Ce dossier devrait trouver et affirmer environ ${finds} de ce qu’il contient${right ? `, et avoir raison environ ${right} du temps lorsqu’il affirme` : ''}.`,
    confused: (count, names) =>
      `${count} ${count === 1 ? 'paire d’entrées difficile' : 'paires d’entrées difficiles'} à distinguer : ${names}`,
    lost: (count, names) =>
      `${count} ${count === 1 ? 'entrée n’a pas été trouvée' : 'entrées n’ont pas été trouvées'} par leurs propres formulations : ${names}. Ajoutez-en.`,
  },
  meaning: {
    ready: 'sens : prêt',
    off: 'sens : désactivé, seuls les mots sont cherchés',
    starting: 'sens : démarrage, seuls les mots sont cherchés en attendant',
    examining: 'sens : tous les textes sont encodés, le dossier est en cours d’examen',
    building: (done, total, left) =>
      `sens : ${done} textes sur ${total}${left === null ? '' : `, encore ${left} environ`}`,
  },
};
