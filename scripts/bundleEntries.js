// Bundles what Node starts – the programs and their worker threads – in place, with what they import in dist/chunks/: Node
// spends more time on finding and opening two thousand small files than on running them. `node scripts/bundleEntries.js`,
// after the compiler.
import { rm } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const ENTRIES = [
  'main',
  'surfaces/terminal/main',
  'encoder/encoderWorker',
  'fetch/fetchWorker',
  'knowledge/reading/readerWorker',
  'library/loadWorker',
  'library/reading/readWorker',
];
/** Packages of many small modules. The others stay where they are: they find files or native code beside themselves. */
const BUNDLED =
  /\/node_modules\/(kysely|zod|linkedom|yaml|smol-toml|hono|micromark[^/]*|mdast[^/]*|unist[^/]*|entities|character-entities[^/]*|decode-named-character-reference)\//u;
const pathFrom = (from, to) => relative(from, to).replaceAll('\\', '/');
const HERE = /\bfootnoteModule\("([^"]+)"\)/gu;

/** Modules that move into a chunk still find the files beside their old place. */
const oldPlaces = {
  name: 'old-places',
  transform(code, id) {
    if (id.includes('/node_modules/') || !code.includes('import.meta.url')) return null;
    return code.replaceAll('import.meta.url', `footnoteModule("${pathFrom(DIST, id)}")`);
  },
  renderChunk: (code, { fileName }) =>
    code.replace(HERE, (_, path) => `new URL("./${pathFrom(dirname(fileName), path)}", import.meta.url).href`),
};

await rm(`${DIST}chunks`, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: DIST,
  input: Object.fromEntries(ENTRIES.map((name) => [name, `${DIST}${name}.js`])),
  platform: 'node',
  plugins: [
    {
      name: 'packages',
      async resolveId(source, importer, options) {
        if (!importer || source.startsWith('.') || source.startsWith('/')) return null;
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        return found && BUNDLED.test(found.id) ? found : { id: source, external: true };
      },
    },
    oldPlaces,
  ],
  checks: { eval: false },
});
await bundle.write({ dir: DIST, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' });
await bundle.close();
