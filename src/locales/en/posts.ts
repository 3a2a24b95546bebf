/** Messages that the bot sends unasked, and its moderators' view of votes and flags. Every other language has the same keys. */
export const en = {
  answeredNow: (question: string): string => `“${question}” has an answer now:`,
  mended: (title: string): string => `The answer you flagged, “${title}”, has been changed. It now says:`,
  told: (title: string, text: string): string => `A moderator writes about your flag on “${title}”:\n> ${text}`,

  /** The digest of a week. */
  digest: {
    title: (from: string, to: string): string => `The week from ${from} to ${to}`,
    counts: (asked: number, answered: number, suggested: number, declined: number, flagged: number): string =>
      `Asked ${asked} · answered ${answered} · suggested ${suggested} · declined ${declined} · flagged ${flagged}`,
    answer: (number: number): string => `Answer ${number}`,
  },
  digestIn: (channel: string): string => `Weekly digest in: ${channel || 'no channel'}`,

  /** The first words in a new server. */
  greeting: {
    hello: (server: string): string => `Thank you for adding me to **${server}**. Three steps:`,
    steps: [
      'Try `/ask` there: I answer from the knowledge base and show the sources.',
      'Open `/kb settings`: choose the channels, the log channel, and the role that may answer open questions.',
      'Look at `/kb gaps` after a few days: it lists the questions I could not answer.',
    ],
    missing: (permissions: string): string =>
      `I lack permissions there: **${permissions}**. Give them to my role under Server Settings → Roles.`,
    complete: 'I have all the permissions I need.',
  },
  permissions: {
    ViewChannel: 'View Channels',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    EmbedLinks: 'Embed Links',
    ReadMessageHistory: 'Read Message History',
  },

  /** Votes and flags, as moderators see them. */
  feedback: 'Feedback',
  feedbackLine: (heading: string, votes: number, flags: number): string =>
    `${heading} · 👍 ${votes} · flagged ${flags}×`,
  flagged: (count: number): string => `Flagged: ${count}`,
  chooseFlagged: 'Choose a flagged answer',
  flagsOf: (heading: string): string => `**Flagged: ${heading}**`,
  flagLine: (reason: string, day: string): string => `${day}: “${reason}”`,
  tellFlagger: 'Tell the flagger',
  tellField: 'Your words to those who flagged it',
  flagsKept: (heading: string): string => `**Kept:** ${heading}. Its flags are settled.`,
  flaggersTold: (count: number): string =>
    count === 0
      ? 'Nobody is left to tell.'
      : `**Done:** ${count === 1 ? 'one person is' : `${count} people are`} told, without your name.`,
  flagSettled: 'Those flags are settled: the answer was kept or changed.',
  log: {
    flagsKept: (who: string, heading: string): string => `${who} kept **${heading}** after it was flagged`,
    flaggersTold: (who: string, heading: string): string => `${who} wrote to those who flagged **${heading}**`,
  },
};

export type PostMessages = typeof en;
