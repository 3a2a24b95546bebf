/** Imports that a room may have besides its own files and `node:` modules. docs/design.md has the same table. */
export interface Floor {
  /** Rooms or single files. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** The rooms of `src/`, left to right; the longest row a path falls under counts. */
export const ROOMS: Readonly<Record<string, Floor>> = {
  base: { rooms: [], packages: [] },
  locales: { rooms: ['base'], packages: [] },
  'variables.ts': { rooms: ['base'], packages: ['zod'] },
  'config.ts': { rooms: ['base', 'variables.ts'], packages: ['dotenv'] },
  'log.ts': { rooms: ['base', 'variables.ts'], packages: ['pino'] },
  knowledge: {
    rooms: ['base'],
    packages: [
      'mdast',
      'mdast-util-from-markdown',
      'decode-named-character-reference',
      'yaml',
      'smol-toml',
      'zod',
      'github-slugger',
      'linkedom',
      '@mozilla/readability',
      'unpdf',
      'yauzl',
      'tar',
      'csv-parse',
      'mammoth',
      '@asciidoctor/core',
    ],
  },
  fetch: { rooms: ['base', 'knowledge'], packages: ['feedsmith', 'ipaddr.js', 'github-slugger', 'zod'] },
  encoder: { rooms: ['base'], packages: ['onnxruntime-web', '@huggingface/tokenizers'] },
  search: { rooms: ['base', 'encoder/types.ts', 'knowledge'], packages: ['fuse.js', 'porter2'] },
  answer: { rooms: ['base', 'locales', 'knowledge', 'search'], packages: [] },
  library: { rooms: ['base', 'locales', 'encoder', 'knowledge', 'search', 'answer'], packages: [] },
  store: {
    rooms: ['base', 'knowledge/types.ts', 'knowledge/watch/types.ts'],
    packages: ['kysely', 'libsql', 'pg', 'zod'],
  },
  service: { rooms: ['base', 'locales', 'knowledge', 'answer', 'library', 'store'], packages: [] },
  commands: { rooms: ['base', 'locales', 'knowledge', 'answer', 'library', 'store', 'service'], packages: [] },
  'surfaces/discord': {
    rooms: ['base', 'locales', 'answer', 'library', 'commands', 'store', 'service', 'log.ts'],
    packages: ['discord.js'],
  },
  'surfaces/web': {
    rooms: ['base', 'locales', 'knowledge', 'answer', 'library', 'commands', 'store', 'service', 'log.ts'],
    packages: ['hono', '@hono/node-server', 'ipaddr.js', 'zod'],
  },
  'surfaces/terminal': {
    rooms: ['base', 'knowledge', 'fetch', 'answer', 'library', 'store', 'service', 'commands', 'config.ts'],
    packages: [],
  },
};

/** Sub-rooms and named files of a room, left to right; a room's other own files are its rightmost. */
export const SUBROOMS: Readonly<Record<string, readonly string[]>> = {
  knowledge: [
    'types',
    'watch/types',
    'problems',
    'yaml',
    'markdown',
    'files/types',
    'files/archive',
    'files',
    'entries/types',
    'entries/sources',
    'documents/types',
    'documents/blocks',
    'documents/html',
    'documents/pdf',
    'documents/text',
    'documents/data',
    'documents/docx',
    'documents/asciidoc',
    'documents/rst',
    'documents/passages',
    'entries',
    'forms',
    'documents',
    'revisions',
    'watch',
  ],
  search: [
    'linear',
    'text',
    'index',
    'meaning',
    'spelling',
    'query',
    'learned',
    'autocomplete',
    'rank/types',
    'rank',
    'signals',
    'confidence',
    'exam',
  ],
  encoder: ['types', 'model', 'cache', 'client'],
  answer: ['reply/types', 'types', 'pairDocuments', 'reply'],
  library: ['meaning/types', 'types', 'meaning', 'grouping', 'reading'],
  store: [
    'curation/types',
    'publications/types',
    'answers/types',
    'servers/types',
    'watched/types',
    'drafts/types',
    'types',
    'database',
    'writes',
    'curation',
    'publications',
    'answers',
    'servers',
    'watched',
    'drafts',
  ],
  service: ['types', 'watching', 'publishing', 'corrections', 'servers'],
  commands: ['failures', 'rights', 'incoming', 'types', 'entries', 'ask', 'browse', 'moderation'],
  'commands/moderation': ['context', 'server', 'entries', 'drafts', 'imports', 'gaps', 'publishing'],
  'surfaces/discord': ['throttle', 'render', 'connection', 'types', 'context', 'registration', 'requests', 'responses'],
  'surfaces/web': ['access'],
  'surfaces/web/page': ['dom', 'icons', 'avatar', 'popup', 'api', 'markdown', 'reply', 'composer', 'chat', 'pages'],
  'surfaces/terminal': ['parseArguments', 'readLines', 'io', 'output', 'openLibrary', 'readWatched', 'commands'],
};

/** The only files that touch the disk. */
export const FILE_SYSTEM: readonly string[] = [
  'knowledge/files/listFiles.ts',
  'knowledge/files/readFolder.ts',
  'fetch/DocumentCache.ts',
  'library/modelCache.ts',
  'encoder/createVectorCache.ts',
  'encoder/cache/createVectorFile.ts',
  'encoder/cache/openVectorFile.ts',
  'encoder/cache/rewriteVectorFile.ts',
  'encoder/model/readModelFolder.ts',
  'store/database/openSqlite.ts',
  'surfaces/web/loadPageFiles.ts',
  'surfaces/terminal/commands/eval.ts',
];

/** Tables, which may be longer than 150 lines. */
export const LINE_EXEMPT: readonly string[] = ['locales/', 'search/linear/weights.ts', 'store/database/migrations.ts'];
