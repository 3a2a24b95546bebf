import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { FetchedDocument, Validators } from './types.ts';

/** Metadata of the cached copy of a source. */
export interface CopyRecord extends Validators {
  readonly url: string;
  /** Media type of the last answer; records of earlier versions have none. */
  readonly type?: string | undefined;
  /** ISO day on which the copy was fetched. */
  readonly fetched: string;
}

const records = z.record(
  z.string(),
  z.object({
    url: z.string(),
    type: z.string().optional(),
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    fetched: z.string(),
  }),
);
const RECORDS = '.memory.json';
/** Maximum documents of a feed; the newest are kept. */
const MAX_DOCUMENTS = 500;

/** Cache of fetched documents: `fetched/<id>.md` for a page, `fetched/<id>/<name>.md` for the items of a feed. */
export class DocumentCache {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'fetched');
  }

  /** Reads the records of all copies, by source id. A missing or broken file counts as empty. */
  async readRecords(): Promise<Readonly<Record<string, CopyRecord>>> {
    try {
      return records.parse(JSON.parse(await readFile(join(this.#folder, RECORDS), 'utf8')));
    } catch {
      return {};
    }
  }

  /** Replaces the records of all copies. */
  writeRecords(all: Readonly<Record<string, CopyRecord>>): Promise<void> {
    return this.#write(RECORDS, `${JSON.stringify(all, null, 2)}\n`);
  }

  /** Whether there is a copy of the source. */
  has(id: string): Promise<boolean> {
    return readdir(this.#folder).then(
      (names) => names.includes(`${id}.md`) || names.includes(id),
      () => false,
    );
  }

  /** Saves a page, and returns whether its text is new. */
  async savePage(id: string, text: string): Promise<boolean> {
    return (await this.#saveNew([[`${id}.md`, text]])) > 0;
  }

  /**
   * Saves the items of a feed. Items that have left the feed are kept, up to a limit; a renamed item is replaced.
   * @returns the number of items whose text is new
   */
  async saveItems(id: string, documents: readonly FetchedDocument[]): Promise<number> {
    const saved = await this.#saveNew(documents.map(({ name, text }) => [join(id, `${name}.md`), text]));
    const written = new Set(documents.map(({ name }) => `${name}.md`));
    const keys = new Set(documents.map(({ name }) => name.slice(-8)));
    const others = (await readdir(join(this.#folder, id)).catch(() => [])).filter(
      (name) => name.endsWith('.md') && !written.has(name),
    );
    const renamed = others.filter((name) => keys.has(name.slice(-11, -3)));
    // Names contain the day, so this order is by age.
    const kept = others.filter((name) => !renamed.includes(name)).sort();
    const oldest = kept.slice(0, Math.max(0, kept.length + documents.length - MAX_DOCUMENTS));
    await Promise.all([...renamed, ...oldest].map((name) => rm(join(this.#folder, id, name), { force: true })));
    return saved;
  }

  /** Writes the files whose text differs from the copy in more than the day, and returns their number. */
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

  /** Replaces a file atomically: readers see the old or the new one, never a part. */
  async #write(path: string, text: string): Promise<void> {
    const target = join(this.#folder, path);
    await mkdir(dirname(target), { recursive: true });
    const temporary = join(this.#folder, `.${randomUUID()}`);
    try {
      await writeFile(temporary, text, { flush: true });
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }
}

const withoutDay = (text: string): string => text.replace(/^fetched: .*$/mu, '');
