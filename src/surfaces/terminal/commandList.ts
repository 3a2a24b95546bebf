import type { Io } from './io.ts';
import type { Arguments } from './types.ts';

/** Runs a command. Returns the exit code. */
export type Run = (args: Arguments, io: Io) => Promise<number>;

/** A command of the terminal as its help shows it. */
export interface TerminalCommand {
  readonly name: string;
  readonly summary: string;
  /** Its words in commander's notation, `<needed>` or `[optional]`, and what they are; null if it takes none. */
  readonly words: readonly [notation: string, description: string] | null;
  /** Names of its options. */
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
  /** Loads the command when it runs, so that a cold start loads one. */
  readonly load: () => Promise<Run>;
}

/** Options by name: their flags, and what they do. */
export const OPTIONS = {
  json: ['--json', 'write one JSON object per question'],
  knowledge: ['--knowledge <folder>', 'the knowledge folder or archive (default: KNOWLEDGE_DIR)'],
  server: ['--server <id>', 'import files of /kb export into this server; “preview” is the page’s own'],
  to: ['--to <folder>', 'the folder to write to (default: KNOWLEDGE_DIR)'],
  as: ['--as <name>', 'name of the file to write, without .md'],
  from: ['--from <database>', 'sqlite or postgres'],
  toDatabase: ['--to <database>', 'postgres or sqlite; it must be empty'],
  url: ['--url <address>', 'the address the site will have, for its map and previews of links'],
  title: ['--title <text>', 'the name of the site (default: Questions and answers)'],
  dryRun: ['--dry-run', 'say what would be written, and write nothing'],
} as const;
export type OptionName = keyof typeof OPTIONS;

/** The commands, in the order of the help. */
export const COMMANDS: readonly TerminalCommand[] = [
  {
    name: 'ask',
    summary: 'Answer a question from the knowledge folder, with footnotes',
    words: ['[question...]', 'the question; without one, questions come from standard input, one a line'],
    options: ['json', 'knowledge'],
    examples: ['npm run -s ask -- "who may keep the key?"', 'npm run -s ask -- --json < questions.txt'],
    load: async () => (await import('./commands/ask.ts')).ask,
  },
  {
    name: 'check',
    summary: 'List every problem of a knowledge folder, and what its examination of itself found',
    words: ['[folder]', 'the knowledge folder or archive (default: KNOWLEDGE_DIR)'],
    options: ['knowledge'],
    examples: ['npm run -s check', 'npm run -s check -- ../our-faq'],
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'explain',
    summary: 'Show why a question gets the answer it gets: signals, weights and the nearest entries',
    words: ['<question...>', 'the question'],
    options: ['knowledge'],
    examples: ['npm run -s explain -- "who may keep the key?"'],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'init',
    summary: 'Write a small, commented knowledge folder to begin with',
    words: ['<folder>', 'a new or empty folder'],
    options: [],
    examples: ['npm run -s init -- ../our-faq'],
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'import',
    summary: 'Bring what a file, a folder or a web page holds into the knowledge folder; existing files stay',
    words: ['<from>', 'a file, a folder, or the address of a page'],
    options: ['to', 'knowledge', 'as', 'dryRun', 'server'],
    examples: [
      'npm run -s import -- --dry-run faq.csv',
      'npm run -s import -- --to ../our-faq https://example.org/help',
    ],
    load: async () => (await import('./commands/import.ts')).importFiles,
  },
  {
    name: 'fetch',
    summary: 'Download the sources that have an address in sources.yaml',
    words: ['[folder]', 'the knowledge folder (default: KNOWLEDGE_DIR)'],
    options: ['knowledge'],
    examples: ['npm run -s fetch'],
    load: async () => (await import('./commands/fetch.ts')).fetchAll,
  },
  {
    name: 'eval',
    summary: 'Ask the questions of a file and count what is answered right, wrong, and declined',
    words: ['[file]', 'questions, one JSON object a line (default: the development questions)'],
    options: ['knowledge'],
    examples: ['npm run -s eval', 'npm run -s eval -- --knowledge ../our-faq ../questions.jsonl'],
    load: async () => (await import('./commands/eval.ts')).evaluate,
  },
  {
    name: 'site',
    summary: 'Write a static website of the knowledge folder, to which footnotes can lead',
    words: ['<folder>', 'a new or empty folder, or a former site, which is replaced'],
    options: ['knowledge', 'title', 'url'],
    examples: [
      'npm run -s site -- ../site',
      'npm run -s site -- --title "Garden club" --url https://faq.example ../site',
    ],
    load: async () => (await import('./commands/site.ts')).site,
  },
  {
    name: 'doctor',
    summary: 'Check settings, folders, database, encoder and Discord, and say what to do; nothing is changed',
    words: null,
    options: [],
    examples: ['npm run -s doctor'],
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  {
    name: 'backup',
    summary: 'Copy the embedded database to a new file, also while the bot runs',
    words: ['<file>', 'the file to write'],
    options: [],
    examples: ['npm run -s backup -- ../footnote-2026-12-01.db'],
    load: async () => (await import('./commands/keeping/backup.ts')).backup,
  },
  {
    name: 'restore',
    summary: 'Make a backup the embedded database while no bot runs; the former one stays beside it',
    words: ['<file>', 'a file that backup wrote'],
    options: [],
    examples: ['npm run -s restore -- ../footnote-2026-12-01.db'],
    load: async () => (await import('./commands/keeping/backup.ts')).restoreBackup,
  },
  {
    name: 'migrate',
    summary: 'Copy everything from one database to another, which must be empty, while no bot runs',
    words: null,
    options: ['from', 'toDatabase'],
    examples: ['DATABASE_URL=postgres://… npm run -s migrate -- --from sqlite --to postgres'],
    load: async () => (await import('./commands/keeping/migrate.ts')).migrate,
  },
];
