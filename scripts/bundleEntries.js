// Bundles what Node starts – the programs and their worker threads – in place: `node scripts/bundleEntries.js`, after the compiler.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';

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

await rm(`${DIST}chunks`, { recursive: true, force: true });
await bundle({
  input: Object.fromEntries(ENTRIES.map((name) => [name, `${DIST}${name}.js`])),
  dir: DIST,
  placeOf: (id) => id,
});
