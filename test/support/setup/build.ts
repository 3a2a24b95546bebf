import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from './once.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCES = ['src', 'scripts', 'knowledge', 'encoder', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
/** Written by the build's last step. */
const LAST = 'dist/trained';

/** When a file, or anything in a folder, was written last, in milliseconds. Folders count, for what was removed. */
function lastWritten(path: string): number {
  const stats = statSync(path);
  const inside = stats.isDirectory() ? readdirSync(path).map((name) => lastWritten(join(path, name))) : [];
  return Math.max(stats.mtimeMs, ...inside);
}

function isBuilt(): boolean {
  const last = join(ROOT, LAST);
  return existsSync(last) && SOURCES.every((path) => lastWritten(join(ROOT, path)) < lastWritten(last));
}

/** Builds `dist/` unless it is newer than its sources: the terminal and the page are tested as they ship. */
export default function setup(): void {
  once('build', () => {
    if (isBuilt()) return;
    execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  });
}
