import { close, createIndex } from 'pagefind';
import type { SiteFile } from './model/types.ts';

/** Files of Pagefind's own search pages, which the site does without. */
const UNUSED = /-ui\.(?:js|css)$|highlight\.js$/u;

/** The search that lies beside the pages and needs no server. */
export interface SiteSearch {
  add(page: SiteFile): Promise<void>;
  /** Returns the files of the index, below `pagefind/`. */
  finish(): Promise<readonly SiteFile[]>;
  close(): Promise<void>;
}

/** Starts Pagefind. Rejects if its program cannot be started on this machine. */
export async function createSearch(): Promise<SiteSearch> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join(' '));
  const check = (found: readonly string[]): void => {
    if (found.length > 0) throw new Error(found.join(' '));
  };
  return {
    async add({ path, content }) {
      check((await index.addHTMLFile({ url: `/${path}`, content: String(content) })).errors);
    },
    async finish() {
      const { files, errors: found } = await index.getFiles();
      check(found);
      return files
        .filter(({ path }) => !UNUSED.test(path))
        .map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
    },
    close: async () => void (await close()),
  };
}
