import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseHTML } from 'linkedom/worker';
import { describe, expect, onTestFinished, test } from 'vitest';
import { GARDEN } from '../../support/garden.ts';
import { type Files, type Ran, run, writeFolder } from '../../support/terminal/run.ts';

interface Written extends Ran {
  readonly out: string;
  /** Text of a file of the site. */
  read(path: string): string;
  /** Paths of all pages. */
  readonly pages: readonly string[];
}

/** Writes the site of a folder. */
async function write(files: Files, options: readonly string[] = []): Promise<Written> {
  const folder = writeFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`kb/${path}`, text])));
  onTestFinished(folder.remove);
  const out = join(folder.path, 'site');
  const ran = await run(['site', '--knowledge', join(folder.path, 'kb'), ...options, out]);
  const pages = existsSync(out)
    ? readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
    : [];
  return { ...ran, out, pages, read: (path) => readFileSync(join(out, path), 'utf8') };
}

const documentOf = (text: string) => parseHTML(text).document;

/** Links of a page's site that lead nowhere. */
function findBroken({ pages, read }: Written): readonly string[] {
  const anchors = new Map(
    pages.map((path) => [path, new Set([...documentOf(read(path)).querySelectorAll('[id]')].map(({ id }) => id))]),
  );
  return pages.flatMap((path) =>
    [...documentOf(read(path)).querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^[a-z]+:/u.test(href))
      .filter((href) => {
        const [page = '', anchor] = href.split('#');
        const ids = anchors.get(page === '' ? path : posix.join(posix.dirname(path), decodeURI(page)));
        return !ids || (anchor !== undefined && !ids.has(anchor));
      })
      .map((href) => `${path}: ${href}`),
  );
}

const DOCUMENT = '# The tool shed\n\nThe key hangs behind the door.\n\nWho takes a spade brings it back by evening.\n';

describe('the site of a folder', () => {
  test('has a page for each entry and source, and every link leads somewhere', async () => {
    const site = await write({ ...GARDEN, 'articles/shed.md': DOCUMENT });
    expect([site.code, site.stderr]).toEqual([0, '']);
    expect(site.stdout).toMatch(/: \d+ pages, revision [0-9a-f]{10}\n$/u);
    expect(findBroken(site)).toEqual([]);
    expect(site.pages).toEqual(
      expect.arrayContaining(['index.html', 'sources.html', 'open.html', 'source/rules.html']),
    );
    for (const page of site.pages) expect(documentOf(site.read(page)).querySelectorAll('h1').length, page).toBe(1);
    expect(statSync(site.out).mode & 0o755).toBe(0o755);
  });

  test('leads from a footnote to the very paragraph', async () => {
    const site = await write({
      'faq/key.md': '## Where is the key?\n\nBehind the door. [^1]\n\n[^1]: shed ¶2\n',
      'articles/shed.md': DOCUMENT,
    });
    const entry = site.pages.find((path) => path.startsWith('entry/')) ?? '';
    const page = documentOf(site.read(entry));
    const mark = page.querySelector('main sup a')?.getAttribute('href') ?? '';
    const link = page.querySelector(`${mark} a`)?.getAttribute('href') ?? '';
    const [path = '', anchor = ''] = link.split('#');
    const paragraph = documentOf(site.read(posix.join('entry', path))).querySelector(`[id="${anchor}"]`);
    expect(paragraph?.textContent).toContain('The key hangs behind the door.');
    expect(paragraph?.querySelector('.cited a')?.textContent).toBe('Where is the key?');
  });

  test('with an address has a map, canonical addresses and previews', async () => {
    const site = await write(GARDEN, ['--url', 'https://faq.example/club/', '--title', 'Garden & club']);
    const addresses = [...site.read('sitemap.xml').matchAll(/<loc>(.+?)<\/loc>/gu)].map(([, address]) => address);
    expect(addresses.length).toBe(site.pages.length);
    expect(addresses[0]).toBe('https://faq.example/club/');
    const page = documentOf(site.read('sources.html'));
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://faq.example/club/sources.html',
    );
    expect(page.querySelector('title')?.textContent).toBe('Sources – Garden & club');
    expect((await write(GARDEN)).out).toSatisfy((out: string) => !existsSync(join(out, 'sitemap.xml')));
  });

  test('describes the question of a page for search engines', async () => {
    const site = await write({ 'faq/a.md': '## Is </script> safe?\n\nIt is. [^1]\n\n[^1]: [A](https://a.example)\n' });
    const [entry = ''] = site.pages.filter((path) => path.startsWith('entry/'));
    const data = JSON.parse(
      documentOf(site.read(entry)).querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    );
    expect(data).toMatchObject({ '@type': 'FAQPage', mainEntity: [{ acceptedAnswer: { text: 'It is.' } }] });
  });
});

describe('what somebody wrote', () => {
  test('is text or harmless, whatever it is', async () => {
    const site = await write({
      'faq/bad.md': [
        '---\ntopic: ../../x<b>\n---\n',
        '## Is “<img src=x onerror=alert(1)>” a question?',
        'Look: <script>alert(1)</script> [go](javascript:alert(1)) ![pixel](https://evil.example/x.png) <b onclick="x()">bold</b>',
        '',
        '[data](data:text/html,x) <https://fine.example> [^1]',
        '',
        '[^1]: evil: "<i>quoted</i>"',
      ].join('\n'),
      'articles/evil.md': '# T\n\n<iframe src="https://evil.example"></iframe>\n\nA "quoted\'s" & <u>text</u>.\n',
    });
    const [entry = '', ...others] = site.pages.filter((path) => path.startsWith('entry/'));
    expect([site.code, others]).toEqual([0, []]);
    expect(documentOf(site.read(entry)).querySelector('main')?.textContent).toMatch(/go pixel bold\s+data/u);
    for (const path of site.pages) {
      const page = documentOf(site.read(path));
      const found = [...page.querySelectorAll('img, iframe, b, i, u, object, [onclick], [onerror], [style]')];
      expect(
        found.map(({ outerHTML }) => outerHTML),
        path,
      ).toEqual([]);
      const scripts = [...page.querySelectorAll('script')].filter(
        (script) => script.getAttribute('type') !== 'application/ld+json',
      );
      expect(
        scripts.map((script) => script.getAttribute('src')),
        path,
      ).toEqual([expect.stringMatching(/^(\.\.?\/)search\.js$/u)]);
      const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      expect(
        links.filter((href) => /^(?:javascript|data):/iu.test(href)),
        path,
      ).toEqual([]);
    }
    expect(findBroken(site)).toEqual([]);
  });

  test('of the same words has pages of their own', async () => {
    const entry = '## Where is the key?\n\nHere. [^1]\n\n[^1]: x\n';
    const files = ['a', 'A b', 'a/b'].map((name): [string, string] => [`faq/${name}.md`, entry]);
    const site = await write({ ...Object.fromEntries(files), 'sources.yaml': 'x:\n  title: X\n' });
    const entries = site.pages.filter((path) => path.startsWith('entry/')).map((path) => path.toLowerCase());
    expect(new Set(entries).size).toBe(3);
    expect(findBroken(site)).toEqual([]);
  });

  test('of a million characters is a page all the same', async () => {
    const site = await write({ ...GARDEN, 'articles/long.md': `# Long\n\n${'[(`*_ '.repeat(170_000)}\n` });
    expect(site.code).toBe(0);
    expect(site.pages.length).toBeGreaterThan(10);
  }, 60_000);
});

describe('the folder it is written to', () => {
  test('is somebody else’s: it is left alone', async () => {
    const folder = writeFolder({ 'kb/faq/a.md': GARDEN['faq/opening.md'] ?? '', 'mine/thesis.txt': 'x' });
    onTestFinished(folder.remove);
    const { code, stderr } = await run(['site', '--knowledge', join(folder.path, 'kb'), join(folder.path, 'mine')]);
    expect([code, readdirSync(join(folder.path, 'mine'))]).toEqual([1, ['thesis.txt']]);
    expect(stderr).toMatch(/no site of Footnote’s: name a new or an empty folder\n$/u);
  });

  test('holds a former site: it is replaced as a whole', async () => {
    const site = await write(GARDEN);
    writeFileSync(join(site.out, 'entry/old.html'), 'old');
    const kb = join(site.out, '../kb');
    expect((await run(['site', '--knowledge', kb, site.out])).code).toBe(0);
    expect(existsSync(join(site.out, 'entry/old.html'))).toBe(false);
    const empty = await run(['site', '--knowledge', join(site.out, 'none'), site.out]);
    expect([empty.code, existsSync(join(site.out, 'index.html'))]).toEqual([1, true]);
    expect(readdirSync(join(site.out, '..')).sort()).toEqual(['kb', 'site']);
  });

  test.each([[[]], [['--url', 'faq.example', 'out']]])('a mistake, %j, is said in a line', async (args) => {
    const { code, stderr } = await run(['site', ...args]);
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 2]);
  });
});
