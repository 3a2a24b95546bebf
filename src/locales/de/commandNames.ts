import type { CommandNames } from '../en/commandNames.ts';

export const de: CommandNames = {
  commands: {
    kb: {
      name: 'kb',
      description: 'Die Wissensbasis pflegen: Antworten schreiben und berichtigen, Lücken finden',
      options: {},
    },
    'kb refresh': {
      name: 'aktualisieren',
      description: 'Den Wissensordner neu laden und die Änderungen anzeigen',
      options: { preview: { name: 'vorschau', description: 'Nur anzeigen, was sich ändern würde' } },
    },
    'kb history': {
      name: 'verlauf',
      description: 'Veröffentlichungen und Änderungen: wer, wann, und wie man sie rückgängig macht',
      options: { entry: { name: 'eintrag', description: 'Die Änderungen an einem Eintrag' } },
    },
    'kb gaps': {
      name: 'lücken',
      description: 'Fragen ohne Antwort, die häufigsten zuerst',
      options: {},
    },
    'kb add': {
      name: 'hinzufügen',
      description: 'Eine Antwort für diesen Server hinzufügen',
      options: {},
    },
    'kb drafts': {
      name: 'entwürfe',
      description: 'Entwürfe von Antworten: veröffentlichen, ändern oder löschen',
      options: {},
    },
    'kb edit': {
      name: 'bearbeiten',
      description: 'Eine Antwort für diesen Server ändern',
      options: {
        entry: { name: 'eintrag', description: 'Ein paar Wörter des Eintrags tippen und ihn auswählen' },
        details: { name: 'details', description: 'Thema, Hinweis und Datum ändern statt des Textes' },
      },
    },
    'kb remove': {
      name: 'entfernen',
      description: 'Eine Antwort dieses Servers entfernen oder eine des Wissensordners hier ausblenden',
      options: { entry: { name: 'eintrag', description: 'Ein paar Wörter des Eintrags tippen und ihn auswählen' } },
    },
    'kb import': {
      name: 'importieren',
      description: 'Antworten aus einer Datei: erst sehen, was sich ändert, dann veröffentlichen',
      options: { file: { name: 'datei', description: 'Markdown, Tabelle, JSON, Dokument oder ein Export von /kb' } },
    },
    'kb export': {
      name: 'exportieren',
      description: 'Die eigenen Antworten dieses Servers als Markdown-Dateien für den Wissensordner',
      options: {},
    },
    'kb synonyms': {
      name: 'synonyme',
      description: 'Wörter, die auf diesem Server dasselbe bedeuten: ansehen, hinzufügen, entfernen',
      options: { words: { name: 'wörter', description: 'Eine neue Gruppe, etwa: turnhalle = sporthalle' } },
    },
    'kb test': {
      name: 'testen',
      description: 'Eine Frage ausprobieren: Antwort, Sicherheit, Gründe und was sie ändern würde',
      options: { question: { name: 'frage', description: 'Die Frage' } },
    },
    'kb stats': {
      name: 'statistik',
      description: 'Fragen je Woche: gestellt, beantwortet, abgelehnt, hilfreich',
      options: {},
    },
    'kb settings': {
      name: 'einstellungen',
      description: 'Sehen und ändern, wie sich der Bot auf diesem Server verhält',
      options: {
        moderators: { name: 'moderation', description: 'Rolle, die /kb nutzen darf, neben „Server verwalten“' },
        may: {
          name: 'darf',
          description: 'Was die Rolle darf: Lücken beantworten, bearbeiten, veröffentlichen, Einstellungen, nichts',
        },
        private: { name: 'privat', description: 'Antworten sind standardmäßig privat' },
        channel: { name: 'kanal', description: 'Öffentliche Antworten in diesem Kanal erlauben oder wieder verbieten' },
        forum: { name: 'forum', description: 'Neue Beiträge in diesem Forum beantworten oder nicht mehr beantworten' },
        unsure: { name: 'unsicher', description: 'Beiträge ohne sichere Antwort bekommen Vorschläge oder nichts' },
        helpers: { name: 'helfer', description: 'Rolle, die gerufen wird, wenn jemand noch Hilfe braucht' },
        tag: { name: 'schlagwort', description: 'Schlagwort, das gelöste Beiträge bekommen' },
        solved: { name: 'gelöst', description: 'Gelöste Beiträge: offen lassen, sperren, archivieren oder beides' },
        threads: {
          name: 'threads',
          description: '„Die Moderatoren fragen“ öffnet einen privaten Thread mit dieser Rolle',
        },
        tickets: { name: 'tickets', description: 'Hier eröffnet man ein Ticket: ein Link mit https://' },
        language: { name: 'sprache', description: 'Sprache der Hinweise und Knöpfe: en, uk, de, fr oder es' },
        digest: { name: 'wochenbericht', description: 'Kanal, der jede Woche einen Bericht bekommt' },
        log: { name: 'protokoll', description: 'Kanal, in dem jede Änderung der Moderation gemeldet wird' },
        mentions: { name: 'erwähnungen', description: 'Antworten, wenn der Bot erwähnt wird' },
        reset: { name: 'zurücksetzen', description: 'Eine Einstellung auf ihren Anfangswert zurücksetzen' },
      },
    },
  },
};
