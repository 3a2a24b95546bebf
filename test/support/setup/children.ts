import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the compiled `test/support/store/children`. */
    children: string;
  }
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Compiles the processes that the tests of the store start: Node 20 does not read TypeScript. */
export default function setup(project: TestProject): () => void {
  mkdirSync(join(ROOT, 'test/output'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'test/output/children-'));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const config = join(ROOT, 'test/support/store/children');
  execFileSync(process.execPath, [compiler, '-p', config, '--outDir', folder], { stdio: 'inherit' });
  // One of them runs as nobody.
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  project.provide('children', join(folder, 'test/support/store/children'));
  return () => rmSync(folder, { recursive: true, force: true });
}
