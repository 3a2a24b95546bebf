// Puts the page's static files (HTML, CSS, SVG) beside its compiled modules: `node scripts/copyPage.js [folder]`.
import { cp } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const STATIC = ['', '.html', '.css', '.svg'];
const from = fileURLToPath(new URL('../src/surfaces/web/page', import.meta.url));
const to = process.argv[2] ?? fileURLToPath(new URL('../dist/surfaces/web/page', import.meta.url));

await cp(from, to, { recursive: true, filter: (path) => STATIC.includes(extname(path)) });
