import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { errorMessage } from '../../../base/errorMessage.ts';
import { readConfig } from '../../../config.ts';
import { buildSite } from '../../site/buildSite.ts';
import { createSearch, type SiteSearch } from '../../site/createSearch.ts';
import type { SiteFile } from '../../site/model/types.ts';
import type { Io } from '../io.ts';
import { loadEntries } from '../loadEntries.ts';
import { type Arguments, UsageError } from '../types.ts';
import { listNames } from '../writeNewFiles.ts';

/** File that tells a site that may be replaced from a folder of somebody's. */
const MARK = 'footnote-site.json';

/**
 * `site`: writes a static website of a knowledge folder. A former site in the folder is replaced once the new one is whole.
 * @returns the exit code: 1 if the folder has no entries or sources, or nothing can be written
 */
export async function site(args: Arguments, io: Io): Promise<number> {
  const { text: out, knowledge: folder, url, title = 'Questions and answers' } = args;
  if (!out) throw new UsageError('site needs the folder to write');
  if (url !== undefined && !/^https?:\/\/\S+$/u.test(url))
    throw new UsageError('--url needs an address such as https://faq.example');
  const { knowledgeDir, dataDir } = readConfig(io.env);
  const target = resolve(out);
  const names = await listNames(target).catch(() => ['']);
  if (names.length > 0 && !names.includes(MARK)) {
    io.stderr.write(`${out} holds something that is no site of Footnote’s: name a new or an empty folder\n`);
    return 1;
  }
  const knowledge = await loadEntries(folder ?? knowledgeDir, dataDir, io);
  if (knowledge === null) return 1;
  let part: string | null = null;
  try {
    await mkdir(dirname(target), { recursive: true });
    part = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    const pages = await writeSite(
      part,
      buildSite(knowledge, { title, url: url?.replace(/\/+$/u, '') ?? null }),
      await startSearch(io),
    );
    await writeFile(join(part, MARK), `${JSON.stringify({ revision: knowledge.revision, pages })}\n`);
    // The server that shows it is another user.
    await chmod(part, 0o755);
    await rm(target, { recursive: true, force: true });
    await rename(part, target);
    io.stdout.write(`wrote ${out}: ${pages} pages, revision ${knowledge.revision}\n`);
    return 0;
  } catch (error) {
    io.stderr.write(`${out} cannot be written (${errorMessage(error)}): name another folder\n`);
    return 1;
  } finally {
    if (part !== null) await rm(part, { recursive: true, force: true });
  }
}

/** Without its program the site has no search field that finds anything, and is whole otherwise. */
async function startSearch({ stderr }: Io): Promise<SiteSearch | null> {
  try {
    return await createSearch();
  } catch (error) {
    stderr.write(`The site has no search: Pagefind cannot run here (${errorMessage(error)})\n`);
    return null;
  }
}

/** Writes the files and the search's index. @returns the number of pages */
async function writeSite(to: string, files: AsyncIterable<SiteFile>, search: SiteSearch | null): Promise<number> {
  let pages = 0;
  const write = async ({ path, content }: SiteFile): Promise<void> => {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), content);
  };
  try {
    for await (const file of files) {
      // Without the search, the field stays hidden.
      if (file.path === 'search.js' && !search) continue;
      await write(file);
      if (!file.path.endsWith('.html')) continue;
      pages += 1;
      await search?.add(file);
    }
    for (const file of (await search?.finish()) ?? []) await write(file);
    return pages;
  } finally {
    await search?.close();
  }
}
