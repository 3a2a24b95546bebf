import type { AnswerMessages } from '../en/answer.ts';

export const de: AnswerMessages = {
  unsure: 'Ich bin nicht sicher, was gemeint ist. Das kann ich beantworten:',
  open: 'Die Wissensbasis lässt das offen.',
  missing: 'Das steht nicht in der Wissensbasis.',
  undated: 'ohne Datum',
  published: (day) => `veröffentlicht ${day}`,
  fetched: (day) => `abgerufen ${day}`,
  changed: (day) => `geändert ${day}`,
  from: (title, paragraphs) => `Aus ${title}, ${paragraphs}`,
  asOf: (date) => `Stand ${date}.`,
  outOfDate: (date) => `Womöglich veraltet: Die Angabe galt bis ${date}.`,
  stale: (day) => `Womöglich veraltet: Das jüngste Datum ist ${day}.`,
  sourceChanged: 'Die Quelle hat sich geändert, seit dies geschrieben wurde.',
  older: (day) => `Älter: vom ${day}. Die Antwort darüber ist neuer.`,
  differing: 'Zwei Dokumente sagen etwas dazu:',
  corrected: (day) => `**Berichtigt am ${day}:** Die Antwort unten hat sich seither geändert.`,
  withdrawn: (day) => `**Berichtigt am ${day}:** Diese Antwort wurde zurückgezogen.`,
  partWithdrawn: (day) => `**Berichtigt am ${day}:** Ein Teil dieser Antwort wurde zurückgezogen.`,
  restored: (day) => `**Berichtigt am ${day}:** Es gilt wieder die ursprüngliche Antwort.`,
  moderatorsAnswered: (question) => `Die Moderation hat deine Frage „${question}“ beantwortet.`,
  moderatorsDismissed: (question) => `Die Moderation hat deine Frage „${question}“ ohne Antwort geschlossen.`,
  explain: {
    status: 'Ergebnis',
    outcomes: { answered: 'beantwortet', suggested: 'vorgeschlagen', unanswered: 'nicht beantwortet' },
    thresholds: 'Schwellen',
    assertedFrom: (assert, quote, suggest) =>
      `beantwortet ab ${assert} (Dokumente ab ${quote}), vorgeschlagen ab ${suggest}`,
    corrected: 'berichtigt',
    nothing: 'nichts',
    margin: 'Vorsprung',
    overNext: (margin) => `${margin} vor dem Nächsten`,
    revision: 'Fassung',
  },
  exam: {
    estimate: (finds, right) =>
      `Dieser Ordner dürfte etwa ${finds} von dem finden und beantworten, was er enthält${right ? `, und in etwa ${right} der Fälle richtig liegen, in denen er antwortet` : ''}.`,
    confused: (count, names) =>
      `${count} ${count === 1 ? 'Paar' : 'Paare'} von Einträgen sind schwer zu unterscheiden: ${names}`,
    lost: (count, names) =>
      `${count} ${count === 1 ? 'Eintrag wurde' : 'Einträge wurden'} mit eigenen Formulierungen nicht gefunden: ${names}. Ergänze weitere.`,
  },
  meaning: {
    ready: 'Bedeutung: bereit',
    off: 'Bedeutung: aus, gesucht wird nur nach Wörtern',
    starting: 'Bedeutung: startet, bis dahin wird nur nach Wörtern gesucht',
    examining: 'Bedeutung: alle Texte sind kodiert, der Ordner wird geprüft',
    building: (done, total, left) =>
      `Bedeutung: ${done} von ${total} Texten${left === null ? '' : `, noch etwa ${left}`}`,
  },
};
