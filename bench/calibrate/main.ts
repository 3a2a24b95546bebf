/**
 * `npm run calibrate -- [--leave-out PREFIXES;…] DIR…`: fits ranking and confidence of written entries on folders in the
 * exams' format (`NAME/{knowledge,questions.txt,gold.json}`) and writes them into src/search/linear/weights.ts. The same folders
 * give the same file. With `--leave-out` nothing is written: each group of folders, named by their first letters, is
 * decided by weights that were fitted on the others.
 *
 * `npm run calibrate -- --missing` fits nothing: it gives new signals the weight 0 and removes the weights of signals that
 * are gone.
 *
 * `npm run calibrate -- --documents` fits those of passages on the documents of bench/articles instead, and prints how each
 * document is decided by weights that were fitted on the others. The first run encodes 10,000 texts.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnglish } from '../../src/search/meaning/toAsked.ts';
import { calibrateDocuments } from './calibrateDocuments.ts';
import { collectRows } from './collectRows.ts';
import { fillWeights } from './fillWeights.ts';
import { decideFolder, type EntryFit, type FolderRows, fitEntries } from './fitEntries.ts';
import { meanFigures, measureFolder } from './measureFolder.ts';
import { openEncoders, openFolder } from './openFolder.ts';
import { readExamFolder } from './readExamFolder.ts';
import { writeWeights } from './writeWeights.ts';

const TARGET = 'src/search/linear/weights.ts';
const CUTS = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
/** A folder from this richness on is one of many phrasings. */
const RICH = 0.5;

const args = process.argv.slice(2);
if (args.includes('--missing') && existsSync(TARGET)) {
  writeFileSync(TARGET, fillWeights(readFileSync(TARGET, 'utf8')));
  process.exit();
}
if (args.includes('--documents')) {
  await calibrateDocuments(TARGET, process.env.DOCUMENTS ?? '../shared/sources');
  process.exit();
}
const leaveOut = args[0] === '--leave-out' ? (args[1] ?? '').split(';').map((group) => group.split(',')) : null;
const parents = leaveOut ? args.slice(2) : args;
if (parents.length === 0 || !existsSync(TARGET)) {
  console.error(
    'usage, in the repository: npm run calibrate -- [--leave-out "c,gc;h,gh"] DIR…, -- --documents or -- --missing',
  );
  process.exit(2);
}

const encoders = await openEncoders();
const ways = {
  words: [] as FolderRows[],
  meaning: [] as FolderRows[],
  foreign: [] as FolderRows[],
  rich: [] as FolderRows[],
};
for (const parent of parents) {
  for (const name of readdirSync(parent).sort()) {
    if (!existsSync(join(parent, name, 'gold.json'))) continue;
    const exam = await readExamFolder(parent, name);
    const { entries, words, meaning, encodings } = await openFolder(exam, encoders);
    if (entries.length === 0) continue;
    const isForeign = !isEnglish(meaning.ranking.meaning?.data.english ?? 0);
    ways.words.push({ name, parts: words, rows: collectRows(exam, entries, words, null) });
    const way = isForeign ? 'foreign' : meaning.richness >= RICH ? 'rich' : 'meaning';
    ways[way].push({
      name,
      parts: meaning,
      rows: collectRows(exam, entries, meaning, encodings),
    });
  }
}
await encoders.cache.close();
await encoders.encoder.close();

for (const [way, folders] of Object.entries(ways)) {
  const groups = leaveOut ?? [];
  const groupOf = (name: string): number => groups.findIndex((prefixes) => prefixes.includes(name.split('-')[0] ?? ''));
  const all = fitEntries(folders);
  const fits = groups.map((_, group) => fitEntries(folders.filter(({ name }) => groupOf(name) !== group)));
  print(way, folders, ({ name }) => fits[groupOf(name)] ?? all);
  if (!leaveOut) writeFileSync(TARGET, writeWeights(readFileSync(TARGET, 'utf8'), way, all));
}

function print(way: string, folders: readonly FolderRows[], fitOf: (folder: FolderRows) => EntryFit): void {
  const decided = folders.map((folder) => ({ name: folder.name, questions: decideFolder(folder, fitOf(folder)) }));
  const show = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(1)).padStart(6);
  console.log(`\n${way}: P@1 P@3, then right, precision, declined at 0.7 and 0.8`);
  for (const { name, questions } of decided) {
    const [loose, strict] = [measureFolder(questions, 0.7), measureFolder(questions, 0.8)];
    console.log(
      `${name.padEnd(10)}${show(loose.first)}${show(loose.amongThree)} |${show(loose.right)}${show(loose.precision)}${show(loose.declined)} |${show(strict.right)}${show(strict.precision)}${show(strict.declined)}`,
    );
  }
  const kinds = new Map<string, typeof decided>();
  for (const one of decided) {
    const kind = one.name.split('-')[0] ?? '';
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  for (const cut of CUTS) {
    const cells = [['all', decided] as const, ...kinds].map(([kind, some]) => {
      const mean = meanFigures(some.map(({ questions }) => measureFolder(questions, cut)));
      const first =
        kind === 'all'
          ? `${mean.first.toFixed(1)}/${mean.amongThree.toFixed(1)} worst ${mean.worstPrecision.toFixed(0)} `
          : '';
      return `${kind} ${first}${mean.right.toFixed(1)}/${mean.precision.toFixed(1)}/${mean.declined.toFixed(1)}`;
    });
    console.log(`cut ${cut.toFixed(2)}  ${cells.join('  ')}`);
  }
}
