import { randomUUID } from 'node:crypto';
import { LruMap } from '../../base/LruMap.ts';

/** Keeps the newest things that moderators have not saved yet, in memory. */
export function createFormCache<T>(limit: number): { keep(form: T): string; find(id: string): T | null } {
  const forms = new LruMap<string, T>(limit);
  return {
    keep(form) {
      const id = randomUUID().slice(0, 13);
      forms.set(id, form);
      return id;
    },
    find: (id) => forms.get(id) ?? null,
  };
}
