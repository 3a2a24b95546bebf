import type { CommandNames } from '../en/commandNames.ts';

export const fr: CommandNames = {
  commands: {
    kb: {
      name: 'kb',
      description: 'Tenir la base de connaissances : écrire, corriger, voir ce qui manque',
      options: {},
    },
    'kb refresh': {
      name: 'actualiser',
      description: 'Recharger le dossier de connaissances et dire ce qui change',
      options: { preview: { name: 'aperçu', description: 'Dire seulement ce qui changerait' } },
    },
    'kb history': {
      name: 'historique',
      description: 'Ce qui a été publié et modifié, par qui et quand, et comment revenir en arrière',
      options: { entry: { name: 'entrée', description: 'Les modifications d’une entrée' } },
    },
    'kb gaps': {
      name: 'lacunes',
      description: 'Ce qu’on a demandé sans le trouver, le plus fréquent d’abord',
      options: {},
    },
    'kb add': { name: 'ajouter', description: 'Écrire une réponse que ce serveur donnera désormais', options: {} },
    'kb edit': {
      name: 'modifier',
      description: 'Modifier une réponse, pour ce serveur',
      options: { entry: { name: 'entrée', description: 'L’entrée : tapez-en quelques mots et choisissez' } },
    },
    'kb remove': {
      name: 'retirer',
      description: 'Retirer une réponse de ce serveur, ou masquer ici une réponse du dossier',
      options: { entry: { name: 'entrée', description: 'L’entrée : tapez-en quelques mots et choisissez' } },
    },
    'kb export': {
      name: 'exporter',
      description: 'Les réponses propres à ce serveur, en fichiers Markdown pour le dossier',
      options: {},
    },
    'kb test': {
      name: 'tester',
      description: 'Pourquoi on répond ainsi : scores, candidats suivants, mots corrigés',
      options: { question: { name: 'question', description: 'La question' } },
    },
    'kb stats': {
      name: 'statistiques',
      description: 'Posées, répondues, sans réponse, utiles : par semaine',
      options: {},
    },
    'kb settings': {
      name: 'réglages',
      description: 'Voir et changer le comportement du bot sur ce serveur',
      options: {
        moderators: { name: 'modérateurs', description: 'Qui peut utiliser /kb en plus de « Gérer le serveur »' },
        private: { name: 'privé', description: 'Les réponses sont privées sauf demande contraire' },
        channel: { name: 'salon', description: 'Répondre ici en public ; de nouveau : ne plus le faire' },
        forum: {
          name: 'forum',
          description: 'Répondre aux nouveaux messages de ce forum ; de nouveau : ne plus le faire',
        },
        language: { name: 'langue', description: 'Langue des messages et des boutons : en, uk, de, fr ou es' },
        log: { name: 'journal', description: 'Où annoncer chaque modification des modérateurs' },
        mentions: { name: 'mentions', description: 'Répondre quand le bot est mentionné' },
        reset: { name: 'réinitialiser', description: 'Rendre à un réglage sa valeur de départ' },
      },
    },
  },
};
