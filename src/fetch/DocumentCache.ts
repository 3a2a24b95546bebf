import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { FetchedDocument, Validators } from './types.ts';

/** What is remembered of a source. */
export interface Memory extends Validators {
  readonly url: string;
  /** ISO day on which the copy was brought in. */
  readonly fetched: string;
}

const memory = z.record(
  z.string(),
  z.object({ url: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable(), fetched: z.string() }),
);
/** Of a feed; the newest stay. */
const MAX_DOCUMENTS = 500;

/** The copies of fetched documents: `fetched/<id>.md` of a page, `fetched/<id>/<name>.md` of the items of a feed. */
export class DocumentCache {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'fetched');
  }

  /** What is remembered of all sources; nothing where the file is missing or broken. */
  async recall(): Promise<Readonly<Record<string, Memory>>> {
    try {
      return memory.parse(JSON.parse(await readFile(join(this.#folder, '.memory.json'), 'utf8')));
    } catch {
      return {};
    }
  }

  remember(all: Readonly<Record<string, Memory>>): Promise<void> {
    return this.#write('.memory.json', `${JSON.stringify(all, null, 2)}\n`);
  }

  has(id: string): Promise<boolean> {
    return readdir(this.#folder).then(
      (names) => names.includes(`${id}.md`) || names.includes(id),
      () => false,
    );
  }

  /** @returns whether it says anything new */
  async savePage(id: string, text: string): Promise<boolean> {
    return (await this.#saveNew([[`${id}.md`, text]])) > 0;
  }

  /**
   * Items that are no longer in the feed stay, up to a number; an item whose name has changed is replaced.
   * @returns how many say anything new
   */
  async saveItems(id: string, documents: readonly FetchedDocument[]): Promise<number> {
    const saved = await this.#saveNew(documents.map(({ name, text }) => [join(id, `${name}.md`), text]));
    const written = new Set(documents.map(({ name }) => `${name}.md`));
    const keys = new Set(documents.map(({ name }) => name.slice(-8)));
    const others = (await readdir(join(this.#folder, id)).catch(() => [])).filter(
      (name) => name.endsWith('.md') && !written.has(name),
    );
    const renamed = others.filter((name) => keys.has(name.slice(-11, -3)));
    // Names have the day in them.
    const kept = others.filter((name) => !renamed.includes(name)).sort();
    const beyond = kept.slice(0, Math.max(0, kept.length + documents.length - MAX_DOCUMENTS));
    await Promise.all([...renamed, ...beyond].map((name) => rm(join(this.#folder, id, name), { force: true })));
    return saved;
  }

  /** A copy that differs only in its day stays as it is. */
  async #saveNew(files: readonly (readonly [string, string])[]): Promise<number> {
    let saved = 0;
    for (const [path, text] of files) {
      const before = await readFile(join(this.#folder, path), 'utf8').catch(() => null);
      if (before !== null && withoutDay(before) === withoutDay(text)) continue;
      await this.#write(path, text);
      saved += 1;
    }
    return saved;
  }

  /** Readers see the old file or the new one, never a part of it. */
  async #write(path: string, text: string): Promise<void> {
    const target = join(this.#folder, path);
    await mkdir(dirname(target), { recursive: true });
    const draft = join(this.#folder, `.${randomUUID()}`);
    try {
      await writeFile(draft, text, { flush: true });
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

/** Eight hexadecimal digits that stand for an item. */
export const toItemKey = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 8);

const withoutDay = (text: string): string => text.replace(/^fetched: .*$/mu, '');
