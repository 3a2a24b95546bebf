import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { bundle } from '../../../scripts/bundle.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the bundled `test/support/store/children`. */
    children: string;
  }
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CHILDREN = join(ROOT, 'test/support/store/children');

/** Bundles the processes that the tests of the store start: Node 20 does not read TypeScript. Their threads are those of `dist/`. */
export default async function setup(project: TestProject): Promise<() => void> {
  mkdirSync(join(ROOT, 'test/output'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'test/output/children-'));
  const names = readdirSync(CHILDREN).map((file) => file.replace(/\.ts$/u, ''));
  await bundle({
    input: Object.fromEntries(names.map((name) => [name, join(CHILDREN, `${name}.ts`)])),
    dir: folder,
    placeOf: (id) => id.replace(join(ROOT, 'src'), join(ROOT, 'dist')).replace(/\.ts$/u, '.js'),
  });
  // One of them runs as nobody.
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  project.provide('children', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
