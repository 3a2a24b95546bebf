import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FILE_SYSTEM, type Floor, LINE_EXEMPT, ROOMS, SUBROOMS } from './support/floorplan.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));

interface Import {
  readonly file: string;
  readonly target: string;
}

const files: readonly string[] = readdirSync(src, { withFileTypes: true, recursive: true })
  .filter((one) => one.isFile() && one.name.endsWith('.ts'))
  .map((one) => relative(src, join(one.parentPath, one.name)).split(sep).join('/'))
  .sort();

const texts = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));
const toLine = ({ file, target }: Import): string => `${file} → ${target}`;
const textOf = (file: string): string => texts.get(file) ?? '';

/** Every import of a file, type imports included. */
function importsOf(file: string): readonly Import[] {
  const specifiers = [...textOf(file).matchAll(/(?:from\s+|import\s+|import\()'([^'\n]+)'/gu)].map(
    (match) => match[1] as string,
  );
  return specifiers.map((specifier) => ({
    file,
    target: specifier.startsWith('.') ? posix.normalize(posix.join(dirname(file), specifier)) : specifier,
  }));
}

const isPage = (file: string): boolean => file.startsWith('surfaces/web/page/');
const housed = files.filter((file) => file !== 'main.ts' && !isPage(file));

/** The longest row of a table that a path falls under. */
function rowOf<Row>(table: Readonly<Record<string, Row>>, path: string): string | undefined {
  return Object.keys(table)
    .filter((key) => path === key || path.startsWith(`${key}/`))
    .sort((a, b) => b.length - a.length)[0];
}

const isAllowed = (room: string, floor: Floor, target: string): boolean => {
  if (!target.endsWith('.ts')) return floor.packages.some((name) => target === name || target.startsWith(`${name}/`));
  return [room, ...floor.rooms].some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
};

/** The first cycle of imports, as a path of files; empty if there is none. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): readonly string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    path.push(node);
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(node);
    return [];
  };
  for (const node of edges.keys()) {
    const cycle = visit(node);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

/** Sub-room of a file inside its room: `types.ts` is the leftmost, a sub-room's name, or the file itself. */
function placeIn(room: string, file: string): string {
  const below = file.slice(room.length + 1);
  const order = SUBROOMS[room] ?? [];
  const named = order
    .filter((name) => below === name || below === `${name}.ts` || below.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
  return named ?? 'own';
}

describe('the floor plan', () => {
  it('has a room for every file', () => {
    expect(housed.filter((file) => rowOf(ROOMS, file) === undefined)).toEqual([]);
  });

  it.each(Object.keys(ROOMS))('%s imports only what its row allows', (room) => {
    const strangers = housed
      .filter((file) => rowOf(ROOMS, file) === room)
      .flatMap(importsOf)
      .filter(({ file, target }) => {
        if (/^node:fs/u.test(target)) return !FILE_SYSTEM.includes(file);
        if (target.startsWith('node:')) return false;
        return !isAllowed(room, ROOMS[room] as Floor, target);
      });
    expect(strangers.map(toLine)).toEqual([]);
  });

  it('uses fuse.js for autocomplete and spelling only', () => {
    const users = housed.flatMap(importsOf).filter(({ target }) => target === 'fuse.js');
    expect(users.filter(({ file }) => !/^search\/(autocomplete|spelling)\//u.test(file))).toEqual([]);
  });

  it.each(Object.keys(SUBROOMS))('the sub-rooms of %s stand in one order', (room) => {
    const order = SUBROOMS[room] as readonly string[];
    const rank = (file: string): number => {
      const place = placeIn(room, file);
      return place === 'own' ? order.length : order.indexOf(place);
    };
    const backwards = files
      .filter((file) => file.startsWith(`${room}/`))
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith(`${room}/`))
      .filter(({ file, target }) => rank(target) > rank(file));
    expect(backwards.map(toLine)).toEqual([]);
  });

  it('has no import cycle, type imports included', () => {
    const edges = new Map(files.map((file) => [file, importsOf(file).map(({ target }) => target)]));
    expect(findCycle(edges)).toEqual([]);
  });

  it('has no import cycle between folders below a room', () => {
    // A file that the order names stands for itself: it may lie left of the folder's sub-rooms.
    const isNamed = (file: string): boolean =>
      Object.entries(SUBROOMS).some(([room, order]) => order.some((name) => file === `${room}/${name}.ts`));
    const folderOf = (file: string): string => (dirname(file) === '.' || isNamed(file) ? file : dirname(file));
    const edges = new Map<string, string[]>();
    for (const { file, target } of files.flatMap(importsOf)) {
      if (!target.endsWith('.ts') || target.endsWith('/types.ts') || folderOf(file) === folderOf(target)) continue;
      edges.set(folderOf(file), [...(edges.get(folderOf(file)) ?? []), folderOf(target)]);
    }
    expect(findCycle(edges)).toEqual([]);
  });

  it('keeps types.ts the leftmost file of its folder', () => {
    const leaning = files
      .filter((file) => file.endsWith('/types.ts') && !isPage(file))
      .flatMap(importsOf)
      .filter(({ file, target }) => target.endsWith('.ts') && dirname(target) === dirname(file));
    expect(leaning.map(toLine)).toEqual([]);
  });

  it('has at most 12 files a folder, at most 4 folders deep', () => {
    const counts = new Map<string, number>();
    for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 12)).toEqual([]);
    expect(files.filter((file) => file.split('/').length > 5)).toEqual([]);
  });

  it('has no file over 150 lines but tables', () => {
    const long = files.filter((file) => textOf(file).split('\n').length > 151);
    expect(long.filter((file) => !LINE_EXEMPT.some((exempt) => file.startsWith(exempt)))).toEqual([]);
  });

  it('reads the process in its entrances only', () => {
    const entrances = ['config.ts', 'log.ts', 'main.ts', 'surfaces/terminal/main.ts'];
    const readers = files.filter((file) => !isPage(file) && /\bprocess\.(?!versions)/u.test(textOf(file)));
    expect(readers.filter((file) => !entrances.includes(file))).toEqual([]);
  });

  it('has no barrels, no utils and no re-exports', () => {
    expect(files.filter((file) => /(^|\/)(index|utils)\.ts$/u.test(file))).toEqual([]);
    expect(files.filter((file) => /^export (\*|\{[^}]*\}|type \{[^}]*\}) from/mu.test(textOf(file)))).toEqual([]);
  });

  it('has docstrings that say what a thing is or does', () => {
    const riddles = files.filter((file) => /\/\*\*\s*(\*\s*)?(What|Where|How|Who)\b/u.test(textOf(file)));
    expect(riddles).toEqual([]);
  });
});
