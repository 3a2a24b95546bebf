import type { AnswerMessages } from '../en/answer.ts';

export const es: AnswerMessages = {
  unsure: 'No sé bien a qué te refieres. Puedo responder a esto:',
  open: 'La base de conocimientos deja esta pregunta abierta.',
  missing: 'Eso no está en la base de conocimientos.',
  undated: 'sin fecha',
  published: (day) => `publicado el ${day}`,
  fetched: (day) => `obtenido el ${day}`,
  changed: (day) => `modificado el ${day}`,
  from: (title, paragraphs) => `De ${title}, ${paragraphs}`,
  asOf: (date) => `A fecha de ${date}.`,
  outOfDate: (date) => `Puede estar desactualizado: era válido hasta el ${date}.`,
  stale: (day) => `Puede estar desactualizado: la fecha más reciente es ${day}.`,
  sourceChanged: 'La fuente ha cambiado desde que se escribió esto.',
  older: (day) => `Más antiguo: del ${day}. La respuesta de arriba es más reciente.`,
  differing: 'Dos documentos hablan de esto:',
  corrected: (day) => `**Corregido el ${day}:** la respuesta de abajo ha cambiado desde que se dio.`,
  withdrawn: (day) => `**Corregido el ${day}:** esta respuesta se ha retirado.`,
  partWithdrawn: (day) => `**Corregido el ${day}:** una parte de esta respuesta se ha retirado.`,
  restored: (day) => `**Corregido el ${day}:** vuelve a ser válida la respuesta original.`,
  moderatorsAnswered: (question) => `La moderación ha respondido a tu pregunta «${question}».`,
  moderatorsDismissed: (question) => `La moderación ha cerrado tu pregunta «${question}» sin respuesta.`,
  explain: {
    status: 'resultado',
    outcomes: { answered: 'respondida', suggested: 'con sugerencias', unanswered: 'sin respuesta' },
    thresholds: 'umbrales',
    assertedFrom: (assert, quote, suggest) =>
      `se responde desde ${assert} (documentos desde ${quote}), se sugiere desde ${suggest}`,
    corrected: 'corregido',
    nothing: 'nada',
    margin: 'ventaja',
    overNext: (margin) => `${margin} sobre la siguiente`,
    revision: 'revisión',
  },
  exam: {
    estimate: (finds, right) =>
      `Esta carpeta debería encontrar y responder alrededor del ${finds} de lo que contiene${right ? `, y acertar alrededor del ${right} de las veces que responde` : ''}.`,
    confused: (count, names) =>
      `${count} ${count === 1 ? 'par' : 'pares'} de entradas difíciles de distinguir: ${names}`,
    lost: (count, names) =>
      `${count} ${count === 1 ? 'entrada no se encontró' : 'entradas no se encontraron'} con sus propias formulaciones: ${names}. Añade más.`,
  },
  meaning: {
    ready: 'significado: listo',
    off: 'significado: desactivado, se busca solo por palabras',
    starting: 'significado: iniciando, hasta entonces se busca solo por palabras',
    examining: 'significado: todos los textos están codificados, se examina la carpeta',
    building: (done, total, left) =>
      `significado: ${done} de ${total} textos${left === null ? '' : `, tiempo restante: unos ${left}`}`,
  },
};
