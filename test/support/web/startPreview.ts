import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../../src/knowledge/loadKnowledge.ts';
import { formatProblem } from '../../../src/knowledge/problems/formatProblem.ts';
import { buildSnapshot } from '../../../src/library/buildSnapshot.ts';
import { Library } from '../../../src/library/Library.ts';
import { createLog } from '../../../src/log.ts';
import { createService } from '../../../src/service/createService.ts';
import { startWeb, type WebOptions } from '../../../src/surfaces/web/startWeb.ts';
import { openHere, silent } from '../discord/moderated.ts';

/** The page as the build leaves it. */
export const PAGE = fileURLToPath(new URL('../../../dist/surfaces/web/page', import.meta.url));

const FILES: Readonly<Record<string, string>> = {
  'sources.yaml': `handbook:
  title: The handbook
  publisher: The club
  url: https://club.example/handbook
minutes:
  title: Minutes of the spring meeting
`,
  'faq/opening.md': `---
topic: Opening hours
as-of: 2026-03-01
---

## When does the library open?

Also asked:

- opening hours
- at what time can I come in
- from when are the doors unlocked

> [!WARNING]
> The hours are a proposal. The board has not confirmed them.

The library opens at **nine** on weekdays. [^1] On Saturdays it opens at ten, *as the minutes say*. [^2]

- Bring your card. [^1]
- Leave your \`umbrella\` at the door.

[^1]: handbook ¶3
[^2]: minutes ¶5–6: "ten on Saturdays"

## When does the library close?

Also asked:

- closing time
- until when are you there

The library closes at eight in the evening. [^3]

[^3]: handbook ¶4
`,
  'faq/lending.md': `---
topic: Lending
---

## How long may I keep a book?

Also asked:

- loan period
- when do I have to bring a book back

A loan lasts four weeks. [^1]

[^1]: handbook ¶9
`,
  'unknown/prices.md': `## How much is the membership fee?

Also asked:

- membership fee
- price of membership

No document states the fee.
`,
};

export interface Preview {
  readonly url: string;
  readonly folder: string;
  /** Write a file of the knowledge folder. */
  write(path: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** The real page server over a real library of a small folder of its own. */
export async function startPreview(options: Partial<WebOptions> = {}): Promise<Preview> {
  const folder = await mkdtemp(join(tmpdir(), 'preview-'));
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(FILES)) await write(path, text);
  const load = async () => buildSnapshot(await loadKnowledge(folder));
  const snapshot = await load();
  const { knowledge } = snapshot;
  if (knowledge.problems.length > 0) throw new Error(knowledge.problems.map(formatProblem).join('\n'));
  const library = new Library(snapshot, load, Date.now);
  const log = createLog('silent', []);
  const { store } = options;
  // As main.ts does: what the folder says at first is published.
  await store?.knowledge.publish({ revision: knowledge.revision, by: 'start', summary: null, snapshot: knowledge });
  const service =
    store && createService({ library, store, open: openHere, clock: Date.now, log: silent, retentionDays: 90 });
  const web = await startWeb({
    library,
    host: '127.0.0.1',
    port: 0,
    password: null,
    trustedProxies: [],
    log,
    clock: Date.now,
    pageFolder: PAGE,
    service: service ?? null,
    ...options,
  });
  return {
    url: web.url,
    folder,
    write,
    async close() {
      await web.close();
      await service?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
