import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeZip } from '../../../src/commands/moderation/server/writeZip.ts';
import { readArchive } from '../../../src/knowledge/files/readArchive.ts';
import { loadKnowledge, loadSources } from '../../../src/knowledge/loadKnowledge.ts';
import { GARDEN, gardenKnowledge } from '../../support/garden.ts';
import { brief, entry, folderOf, SOURCES } from '../../support/knowledge.ts';
import { makeTar, makeZip, type Packed } from '../../support/makeArchive.ts';
import { sized } from '../../support/soak.ts';

const garden = (top = ''): Packed[] => Object.entries(GARDEN).map(([path, text]) => ({ path: `${top}${path}`, text }));
const KINDS = [
  ['knowledge.zip', makeZip],
  ['knowledge.tar', makeTar],
  ['knowledge.tar.gz', (files: readonly Packed[]) => gzipSync(makeTar(files))],
  ['knowledge.tgz', (files: readonly Packed[]) => gzipSync(makeTar(files))],
] as const;

/** As KNOWLEDGE_DIR names it. */
const load = (name: string, archive: Uint8Array) => loadKnowledge(join(folderOf({ [name]: archive }), name));

describe.each(KINDS)('%s', (name, pack) => {
  test.each([
    ['at the top', ''],
    ['in a folder, as code hosts pack it', 'club-4f2a1c/'],
    ['in a folder of a repository', 'club-4f2a1c/docs/knowledge/'],
    ['behind ./', './'],
  ])('is read as the folder is: %s', async (_where, top) => {
    const more = top.startsWith('club')
      ? [
          { path: 'club-4f2a1c/README.md', text: '# Club' },
          { path: 'club-4f2a1c/src/faq.ts', text: 'x' },
        ]
      : [];
    const knowledge = await load(name, pack([...more, ...garden(top)]));
    expect(brief(knowledge.problems)).toEqual(brief(gardenKnowledge().problems));
    expect(knowledge.revision).toBe(gardenKnowledge().revision);
  });

  test('its sources alone can be read', async () => {
    const archive = join(folderOf({ [name]: pack(garden('club/')) }), name);
    expect([...(await loadSources(archive)).sources.keys()]).toEqual(['rules', 'minutes']);
  });

  test.each([
    ['a path that leads out', { path: '../faq/a.md', text: entry('Q?') }],
    ['a path that leads out further down', { path: 'faq/../../a.md', text: entry('Q?') }],
    ['an absolute path', { path: '/etc/faq/a.md', text: entry('Q?') }],
    ['a path with backslashes', { path: 'faq\\..\\..\\a.md', text: entry('Q?') }],
  ])('is refused with %s', async (_what, file) => {
    const { entries, problems } = await load(name, pack([...garden(), file]));
    expect(entries).toEqual([]);
    expect(problems.map(({ file: at, severity }) => [at, severity])).toContainEqual(['.', 'error']);
  });

  test.each([
    ['a link', { path: 'faq/link.md', link: '/etc/passwd' }, 'archive/link'],
    ['a link instead of a folder', { path: 'faq', link: '/etc' }, 'file/wrong-kind'],
    ['a file that is there twice', { path: 'faq/opening.md', text: 'x' }, 'archive/duplicate-path'],
    ['a file beyond the size', { path: 'faq/big.md', text: 'x'.repeat(1_048_577) }, 'file/too-large'],
  ])('%s is an error of its own', async (_what, file, id) => {
    const { problems } = await load(name, pack([...garden(), file]));
    expect(problems).toContainEqual(expect.objectContaining({ file: file.path, severity: 'error', id }));
  });

  test('without knowledge, or with two folders of it, it is an error', async () => {
    const none = await load(name, pack([{ path: 'a/b.png', text: 'x' }]));
    expect(brief(none.problems)).toContain('.:1 error archive/no-knowledge');
    const two = await load(name, pack([...garden('a/'), ...garden('b/')]));
    expect(brief(two.problems)).toContain('.:1 error archive/several-folders');
    expect(two.problems.map(({ reason }) => reason).join()).toContain('“a/, b/”');
  });

  test('of documents alone, it is read as a folder of documents is', async () => {
    const text = 'Some words to read here.';
    const packed = [
      { path: 'guide-1.2/README.md', text },
      { path: 'guide-1.2/tools/index.md', text },
    ];
    const { entries, problems } = await load(name, pack([...packed, { path: 'guide-1.2/build/a.md', text }]));
    expect(problems).toEqual([]);
    expect(entries.map(({ id, file }) => `${id} ${file}`)).toEqual(['README#¶1 README.md', 'tools#¶1 tools/index.md']);
  });

  test('cut off anywhere it is an error, and gives nothing by halves', async () => {
    const whole = pack(garden());
    const complete = await readArchive(name, whole);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        const files = await readArchive(name, Buffer.from(whole.subarray(0, length)));
        // Of a tar's empty end something may be missing: then everything is there.
        if (files.length > 1) expect(files).toEqual(complete);
        else expect(files).toMatchObject([{ path: '.', issue: { severity: 'error' } }]);
      }),
      { numRuns: sized(25, 500) },
    );
  });

  test('whatever the bytes, it never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.nat(), async (noise, at) => {
        const bytes = Buffer.from(pack(garden()));
        bytes.set(noise.subarray(0, 40), at % (bytes.length - 40));
        for (const archive of [Buffer.from(noise), bytes])
          expect(Array.isArray(await readArchive(name, archive))).toBe(true);
      }),
      { numRuns: sized(25, 500) },
    );
  });
});

describe('bombs', () => {
  const MIB = 1024 * 1024;
  /** The limit itself in `npm run soak`. */
  const limit = sized(2, 256) * MIB;
  const zeros = Buffer.alloc(Math.max(64 * MIB, limit + MIB));

  test('a ZIP whose file is larger than it says is an error before it takes up room', async () => {
    const bomb = makeZip([...garden(), { path: 'faq/bomb.md', text: zeros.subarray(0, 64 * MIB), size: 100 }]);
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await readArchive('a.zip', bomb)).toMatchObject([{ path: '.', issue: { severity: 'error' } }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  test('a wrong checksum is an error', async () => {
    const files = await readArchive('a.zip', makeZip([...garden(), { path: 'faq/a.md', text: 'a', sum: 1 }]));
    expect(files).toMatchObject([{ path: '.', issue: { reason: expect.stringContaining('checksum') } }]);
  });

  test('gzip that unpacks to more than the limit is refused', async () => {
    const files = await readArchive('a.tgz', gzipSync(zeros.subarray(0, limit + 1)), limit);
    expect(files).toMatchObject([
      { path: '.', issue: { reason: expect.stringContaining(`more than ${limit} bytes`) } },
    ]);
  });

  test('many small files that are large together are refused', async () => {
    const text = zeros.subarray(0, MIB);
    const files = Array.from({ length: limit / MIB + 1 }, (_, i) => ({ path: `faq/${i}.md`, text }));
    const read = await readArchive('a.zip', makeZip(files), limit);
    expect(read).toMatchObject([{ path: '.', issue: { reason: expect.stringContaining('unpacks to more') } }]);
  });
});

test('an export is read back as it is', async () => {
  const bytes = Buffer.from(
    writeZip([
      { path: 'sources.yaml', text: SOURCES },
      { path: 'faq/a.md', text: entry('Is it?') },
    ]),
  );
  const { entries, problems } = await load('knowledge.zip', bytes);
  expect([entries.map(({ heading }) => heading), problems]).toEqual([['Is it?'], []]);
});

test('what git packs is read', async () => {
  const folder = folderOf(GARDEN);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args]);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'x');
  for (const format of ['zip', 'tar', 'tar.gz']) {
    const archive = join(folder, `packed.${format}`);
    writeFileSync(archive, git('archive', '--prefix=club/', `--format=${format}`, 'HEAD'));
    expect((await loadKnowledge(archive)).revision, format).toBe(gardenKnowledge().revision);
    expect(readFileSync(archive).length).toBeGreaterThan(100);
  }
});

test('another file is neither a folder nor an archive', async () => {
  const path = join(folderOf({ 'knowledge.rar': 'x' }), 'knowledge.rar');
  expect(brief((await loadKnowledge(path)).problems)).toContain('.:1 error folder/not-a-folder');
});
