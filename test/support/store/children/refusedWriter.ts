/**
 * Writes until the disk refuses, and prints what it was told and whether reading goes on. With a `filler`, a file that
 * takes up room on the disk, it then deletes that and writes again.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { StoreError } from '../../../../src/store/database/StoreError.ts';
import { openStore } from '../../../../src/store/openStore.ts';
import { createContent } from '../content.ts';

export interface RefusedTask {
  readonly dataDir: string;
  readonly filler: string | null;
}

export interface RefusedReport {
  readonly opened: boolean;
  readonly codes: readonly string[];
  readonly message: string;
  readonly acknowledged: number;
  readonly read: number;
  readonly after: 'saved' | 'refused' | null;
  readonly logged: readonly string[];
}

const { dataDir, filler } = JSON.parse(process.argv[2] ?? '') as RefusedTask;
const logged: string[] = [];
const note = (message: string): void => void logged.push(message);

function report(one: Partial<RefusedReport>): void {
  const rest = { opened: false, codes: [], message: '', acknowledged: 0, read: 0, after: null, logged };
  process.stdout.write(`${JSON.stringify({ ...rest, ...one })}\n`);
}

if (filler) writeFileSync(filler, Buffer.alloc(200_000));
try {
  const store = await openStore({
    dataDir,
    databaseUrl: null,
    clock: Date.now,
    log: { info: note, warn: note, error: note },
  });
  const write = async (n: number) => {
    const entryId = `e#${n}`;
    await store.entries.add({
      serverId: 's1',
      entryId,
      content: createContent(entryId, 'x'.repeat(20_000)),
      by: 'ann',
    });
  };
  let acknowledged = 0;
  let message = '';
  const codes: string[] = [];
  // Five refusals: the disk may well take a smaller write in between.
  for (let n = 0; n < 1_000 && codes.length < 5; n += 1) {
    try {
      await write(n);
      acknowledged += 1;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      codes.push(error.code);
      message = error.message;
    }
  }
  const read = (await store.entries.list('s1')).length;
  let after: RefusedReport['after'] = null;
  if (filler) {
    rmSync(filler);
    after = await write(5_000).then(
      () => 'saved' as const,
      () => 'refused' as const,
    );
  }
  report({ opened: true, codes, message, acknowledged, read, after });
  await store.close();
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  report({ codes: [error.code], message: error.message });
}
