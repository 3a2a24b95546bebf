import { describe, expect, test } from 'vitest';
import { databaseKinds } from '../../support/store/databases.ts';
import { useRooms } from '../../support/store/fixtures.ts';

describe.each(databaseKinds)('turns on $name', (kind) => {
  const openRoom = useRooms(kind);

  test('one process has a turn until it ends; then whoever asks first', async () => {
    const { store, open, clock } = await openRoom();
    const other = await open();
    expect(await Promise.all([store, other].map((one) => one.acquireLease('refresh', 1000)))).toContain(true);
    expect([await store.acquireLease('refresh', 1000), await other.acquireLease('refresh', 1000)]).toEqual([
      false,
      false,
    ]);
    clock.now += 999;
    expect(await other.acquireLease('refresh', 1000)).toBe(false);
    clock.now += 1;
    expect(await other.acquireLease('refresh', 1000)).toBe(true);
    expect(await store.acquireLease('refresh', 1000)).toBe(false);
  });

  test('a clock that was set back by days holds up nobody, and one that was set back a little takes no turn away', async () => {
    const { store, open, clock } = await openRoom();
    const other = await open();
    expect(await store.acquireLease('refresh', 1000)).toBe(true);
    clock.now -= 500;
    expect(await other.acquireLease('refresh', 1000)).toBe(false);
    clock.now -= 3 * 86_400_000;
    expect(await other.acquireLease('refresh', 1000)).toBe(true);
    expect(await store.acquireLease('refresh', 1000)).toBe(false);
  });

  test('of many that ask at once one has it; turns of other names are others', async () => {
    const { store, open } = await openRoom();
    const stores = [store, await open(), await open()];
    const asked = Array.from({ length: 30 }, (_, i) => stores[i % 3]?.acquireLease('refresh', 1000));
    expect((await Promise.all(asked)).filter((taken) => taken)).toHaveLength(1);
    expect(await store.acquireLease('sweep', 1000)).toBe(true);
  });
});
