import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What a room may import of the house, and which packages and Node modules. docs/design.md has the same table. */
const ROOMS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  knowledge: {
    rooms: [],
    packages: [
      'unified',
      'remark-parse',
      'remark-gfm',
      'remark-frontmatter',
      'mdast',
      'yaml',
      'zod',
      'github-slugger',
      'linkedom',
      '@mozilla/readability',
      'unpdf',
      'yauzl',
      'tar',
      'node:crypto',
      'node:timers/promises',
      'node:util',
      'node:zlib',
    ],
  },
  fetch: {
    rooms: ['knowledge'],
    packages: [
      'feedsmith',
      'ipaddr.js',
      'github-slugger',
      'zod',
      'node:crypto',
      'node:dns/promises',
      'node:fs/promises',
      'node:http',
      'node:https',
      'node:net',
      'node:path',
      'node:worker_threads',
      'node:zlib',
    ],
  },
  search: { rooms: ['knowledge'], packages: ['fuse.js', 'porter2'] },
  answer: { rooms: ['knowledge', 'search'], packages: ['node:timers/promises', 'node:worker_threads'] },
  store: {
    rooms: ['knowledge'],
    packages: [
      'kysely',
      'libsql',
      'pg',
      'zod',
      'node:fs',
      'node:path',
      'node:crypto',
      'node:timers/promises',
      'node:url',
      'node:events',
    ],
  },
  service: {
    rooms: ['knowledge', 'search', 'answer', 'store'],
    packages: ['node:crypto', 'node:timers/promises'],
  },
  commands: { rooms: ['knowledge', 'search', 'answer', 'store', 'service'], packages: [] },
  'surfaces/discord': {
    rooms: ['knowledge', 'search', 'answer', 'store', 'service', 'commands', 'log.ts'],
    packages: ['discord.js', 'node:timers/promises'],
  },
  'surfaces/web': {
    rooms: ['knowledge', 'search', 'answer', 'store', 'service', 'commands', 'log.ts'],
    packages: [
      'hono',
      '@hono/node-server',
      'zod',
      'node:crypto',
      'node:events',
      'node:fs/promises',
      'node:http',
      'node:path',
      'node:url',
    ],
  },
  'surfaces/terminal': {
    rooms: ['knowledge', 'fetch', 'search', 'answer', 'store', 'service', 'commands', 'config.ts'],
    packages: ['node:util', 'node:readline', 'node:fs/promises'],
  },
  'config.ts': { rooms: [], packages: ['dotenv', 'zod'] },
  'log.ts': { rooms: ['config.ts'], packages: ['pino'] },
};

/** Packages that only one file of a room may use, because that file is where the effect is. */
const ONE_FILE: Readonly<Record<string, string>> = {
  'node:fs/promises': 'knowledge/readFolder.ts',
  'node:fs': 'knowledge/readFolder.ts',
  'node:path': 'knowledge/readFolder.ts',
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && one.name.endsWith('.ts'))
    .map((one) => relative(src, join(one.parentPath, one.name)).split(sep).join('/'));
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from\s+|import\s+|import\()'([^'\n]+)'/gu)].map(
    (match) => match[1] as string,
  );
  return specifiers.map((specifier) => ({
    file,
    target: specifier.startsWith('.') ? posix.normalize(posix.join(dirname(file), specifier)) : specifier,
  }));
}

const roomOf = (path: string): string | undefined =>
  Object.keys(ROOMS).find((room) => path === room || path.startsWith(`${room}/`));

const files = filesBelow(src).filter((file) => file !== 'main.ts' && !file.startsWith('surfaces/web/page/'));

describe('the floor plan', () => {
  it('has a room for every file', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it.each(files)('%s imports its own room and rooms to its left', (file) => {
    const room = roomOf(file) as string;
    const allowed = ROOMS[room] as (typeof ROOMS)[string];
    const strangers = importsOf(file).filter(({ target }) => {
      const targetRoom = roomOf(target);
      if (targetRoom !== undefined) return targetRoom !== room && !allowed.rooms.includes(targetRoom);
      if (ONE_FILE[target] === file) return false;
      return !allowed.packages.some((name) => target === name || target.startsWith(`${name}/`));
    });
    expect(strangers).toEqual([]);
  });

  it('reads the environment in config.ts only', () => {
    const readers = files.filter((file) => /process\.env/u.test(readFileSync(join(src, file), 'utf8')));
    expect(readers).toEqual(['config.ts']);
  });

  it('has no barrels and no utils', () => {
    expect(files.filter((file) => /(^|\/)(index|utils)\.ts$/u.test(file))).toEqual([]);
  });
});
