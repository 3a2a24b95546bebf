import type { PostMessages } from '../en/posts.ts';

export const de: PostMessages = {
  answeredNow: (question) => `Auf „${question}“ gibt es jetzt eine Antwort:`,
  mended: (title) => `Die Antwort, die du gemeldet hast („${title}“), wurde geändert. Sie lautet jetzt:`,
  told: (title, text) => `Die Moderation schreibt zu deiner Meldung von „${title}“:\n> ${text}`,
  digest: {
    title: (from, to) => `Die Woche vom ${from} bis ${to}`,
    counts: (asked, answered, suggested, declined, flagged) =>
      `Gefragt ${asked} · beantwortet ${answered} · vorgeschlagen ${suggested} · abgelehnt ${declined} · gemeldet ${flagged}`,
    answer: (number) => `Frage ${number} beantworten`,
  },
  digestIn: (channel) => `Wochenbericht in: ${channel || 'keinem Kanal'}`,
  greeting: {
    hello: (server) => `Danke, dass du mich zu **${server}** hinzugefügt hast. Drei Schritte:`,
    steps: [
      'Probiere dort `/ask` aus: Ich antworte aus der Wissensbasis und zeige die Quellen.',
      'Öffne `/kb settings`: Wähle die Kanäle, den Protokollkanal und die Rolle, die offene Fragen beantworten darf.',
      'Sieh nach ein paar Tagen in `/kb gaps` nach: Dort stehen die Fragen, auf die ich keine Antwort hatte.',
    ],
    missing: (permissions) =>
      `Mir fehlen dort Berechtigungen: **${permissions}**. Gib sie meiner Rolle unter Servereinstellungen → Rollen.`,
    complete: 'Ich habe alle Berechtigungen, die ich brauche.',
  },
  permissions: {
    ViewChannel: 'Kanäle ansehen',
    SendMessages: 'Nachrichten senden',
    SendMessagesInThreads: 'Nachrichten in Threads senden',
    EmbedLinks: 'Links einbetten',
    ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
  },
  feedback: 'Rückmeldungen',
  feedbackLine: (heading, votes, flags) => `${heading} · 👍 ${votes} · ${flags}× gemeldet`,
  flagged: (count) => `Gemeldet: ${count}`,
  chooseFlagged: 'Wähle eine gemeldete Antwort',
  flagsOf: (heading) => `**Gemeldet: ${heading}**`,
  flagLine: (reason, day) => `${day}: „${reason}“`,
  tellFlagger: 'Meldenden schreiben',
  tellField: 'Deine Worte an alle, die sie gemeldet haben',
  flagsKept: (heading) => `**Beibehalten:** ${heading}. Die Meldungen sind erledigt.`,
  flaggersTold: (count) =>
    count === 0
      ? 'Es gibt niemanden mehr, dem man schreiben könnte.'
      : `**Erledigt:** ${count === 1 ? 'Eine Person wird' : `${count} Personen werden`} benachrichtigt, ohne deinen Namen.`,
  flagSettled: 'Diese Meldungen sind erledigt: Die Antwort wurde beibehalten oder geändert.',
  log: {
    flagsKept: (who, heading) => `${who} hat **${heading}** nach einer Meldung beibehalten`,
    flaggersTold: (who, heading) => `${who} hat denen geschrieben, die **${heading}** gemeldet haben`,
  },
};
