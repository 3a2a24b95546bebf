/** A real store in a folder of its own. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/store/openStore.ts';
import type { Store } from '../../../src/store/types.ts';

export interface TestStore {
  readonly store: Store;
  readonly dataDir: string;
  remove(): Promise<void>;
}

export async function createTestStore(): Promise<TestStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'footnote-'));
  const store = await openStore({ dataDir, clock: Date.now });
  return {
    store,
    dataDir,
    async remove() {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
