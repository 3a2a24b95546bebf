import type { CommandNames } from '../en/commandNames.ts';

export const fr: CommandNames = {
  commands: {
    kb: {
      name: 'kb',
      description: 'Gérer la base de connaissances : ajouter et corriger des réponses, voir ce qui manque',
      options: {},
    },
    'kb refresh': {
      name: 'actualiser',
      description: 'Recharger le dossier de connaissances et afficher ce qui change',
      options: { preview: { name: 'aperçu', description: 'Afficher seulement ce qui changerait' } },
    },
    'kb history': {
      name: 'historique',
      description: 'Publications et modifications : qui, quand, et comment les annuler',
      options: { entry: { name: 'entrée', description: 'Les modifications d’une entrée' } },
    },
    'kb gaps': {
      name: 'lacunes',
      description: 'Questions sans réponse, les plus fréquentes d’abord',
      options: {},
    },
    'kb add': { name: 'ajouter', description: 'Ajouter une réponse pour ce serveur', options: {} },
    'kb drafts': {
      name: 'brouillons',
      description: 'Brouillons de réponses : les publier, les modifier ou les supprimer',
      options: {},
    },
    'kb edit': {
      name: 'modifier',
      description: 'Modifier une réponse pour ce serveur',
      options: {
        entry: { name: 'entrée', description: 'Tapez quelques mots de l’entrée et choisissez-la' },
        details: { name: 'détails', description: 'Modifier le thème, la mise en garde et la date plutôt que le texte' },
      },
    },
    'kb remove': {
      name: 'retirer',
      description: 'Retirer une réponse de ce serveur, ou masquer ici une réponse du dossier',
      options: { entry: { name: 'entrée', description: 'Tapez quelques mots de l’entrée et choisissez-la' } },
    },
    'kb import': {
      name: 'importer',
      description: 'Importer des réponses d’un fichier : voir ce qui change, puis publier',
      options: { file: { name: 'fichier', description: 'Markdown, tableur, JSON, document, ou un export de /kb' } },
    },
    'kb export': {
      name: 'exporter',
      description: 'Exporter les réponses propres à ce serveur en fichiers Markdown',
      options: {},
    },
    'kb synonyms': {
      name: 'synonymes',
      description: 'Les mots qui veulent dire la même chose ici : les voir, en ajouter, en retirer',
      options: { words: { name: 'mots', description: 'Un nouveau groupe, par exemple : gymnase = salle de sport' } },
    },
    'kb test': {
      name: 'tester',
      description: 'Essayer une question : la réponse, sa fiabilité, les raisons, ce qui la changerait',
      options: { question: { name: 'question', description: 'La question' } },
    },
    'kb stats': {
      name: 'statistiques',
      description: 'Questions par semaine : posées, répondues, sans réponse, utiles',
      options: {},
    },
    'kb settings': {
      name: 'réglages',
      description: 'Voir et changer le comportement du bot sur ce serveur',
      options: {
        moderators: { name: 'modérateurs', description: 'Rôle qui peut utiliser /kb, en plus de « Gérer le serveur »' },
        may: { name: 'peut', description: 'Ce que ce rôle peut faire : répondre, modifier, publier, régler, ou rien' },
        private: { name: 'privé', description: 'Les réponses sont privées par défaut' },
        channel: {
          name: 'salon',
          description: 'Autoriser les réponses publiques dans ce salon, ou ne plus les autoriser',
        },
        forum: {
          name: 'forum',
          description: 'Répondre aux nouveaux messages de ce forum, ou ne plus y répondre',
        },
        unsure: {
          name: 'incertains',
          description: 'Les posts sans réponse certaine reçoivent des suggestions, ou rien',
        },
        helpers: { name: 'aidants', description: 'Rôle à appeler quand quelqu’un a encore besoin d’aide' },
        tag: { name: 'tag', description: 'Tag que reçoivent les posts résolus' },
        solved: { name: 'résolus', description: 'Posts résolus : laisser ouverts, verrouiller, archiver, ou les deux' },
        threads: { name: 'fils', description: '« Demander aux modérateurs » ouvre un fil privé avec ce rôle' },
        tickets: { name: 'tickets', description: 'Adresse pour ouvrir un ticket : un lien https://' },
        language: { name: 'langue', description: 'Langue des messages et des boutons : en, uk, de, fr ou es' },
        digest: { name: 'bilan', description: 'Salon qui reçoit chaque semaine un bilan' },
        log: { name: 'journal', description: 'Salon où annoncer chaque modification des modérateurs' },
        mentions: { name: 'mentions', description: 'Répondre quand le bot est mentionné' },
        reset: { name: 'réinitialiser', description: 'Réinitialiser un réglage' },
      },
    },
  },
};
