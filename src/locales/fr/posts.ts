import type { PostMessages } from '../en/posts.ts';

export const fr: PostMessages = {
  answeredNow: (question) => `« ${question} » a maintenant une réponse :`,
  mended: (title) => `La réponse que vous avez signalée, « ${title} », a été modifiée. Elle dit désormais :`,
  told: (title, text) => `La modération vous écrit à propos de votre signalement de « ${title} » :\n> ${text}`,
  digest: {
    title: (from, to) => `La semaine du ${from} au ${to}`,
    counts: (asked, answered, suggested, declined, flagged) =>
      `Posées ${asked} · répondues ${answered} · suggérées ${suggested} · sans réponse ${declined} · signalées ${flagged}`,
    answer: (number) => `Répondre à la ${number}`,
  },
  digestIn: (channel) => `Bilan de la semaine dans : ${channel || 'aucun salon'}`,
  greeting: {
    hello: (server) => `Merci de m’avoir ajouté à **${server}**. Trois étapes :`,
    steps: [
      'Essayez-y `/ask` : je réponds à partir de la base de connaissances et je montre les sources.',
      'Ouvrez `/kb settings` : choisissez les salons, le salon du journal et le rôle qui peut répondre aux questions ouvertes.',
      'Consultez `/kb gaps` dans quelques jours : vous y verrez les questions restées sans réponse.',
    ],
    missing: (permissions) =>
      `Il m’y manque des permissions : **${permissions}**. Donnez-les à mon rôle dans Paramètres du serveur → Rôles.`,
    complete: 'J’ai toutes les permissions nécessaires.',
  },
  permissions: {
    ViewChannel: 'Voir les salons',
    SendMessages: 'Envoyer des messages',
    SendMessagesInThreads: 'Envoyer des messages dans les fils',
    EmbedLinks: 'Intégrer des liens',
    ReadMessageHistory: 'Voir les anciens messages',
  },
  feedback: 'Retours',
  feedbackLine: (heading, votes, flags) => `${heading} · 👍 ${votes} · signalée ${flags}×`,
  flagged: (count) => `Signalées : ${count}`,
  chooseFlagged: 'Choisissez une réponse signalée',
  flagsOf: (heading) => `**Signalée : ${heading}**`,
  flagLine: (reason, day) => `${day} : « ${reason} »`,
  tellFlagger: 'Écrire aux signaleurs',
  tellField: 'Vos mots à ceux qui l’ont signalée',
  flagsKept: (heading) => `**Conservée :** ${heading}. Les signalements sont réglés.`,
  flaggersTold: (count) =>
    count === 0
      ? 'Il ne reste personne à prévenir.'
      : `**Fait :** ${count === 1 ? 'une personne est prévenue' : `${count} personnes sont prévenues`}, sans votre nom.`,
  flagSettled: 'Ces signalements sont réglés : la réponse a été conservée ou modifiée.',
  log: {
    flagsKept: (who, heading) => `${who} a conservé **${heading}** après un signalement`,
    flaggersTold: (who, heading) => `${who} a écrit à ceux qui ont signalé **${heading}**`,
  },
};
