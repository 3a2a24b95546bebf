import type { CitedNumbers } from '../../knowledge/assembleKnowledge.ts';
import type { Store } from '../../store/types.ts';

/** Returns the last paragraph of each document that the folder's entries are known to cite. */
export async function citedNumbers(store: Pick<Store, 'watched'>): Promise<CitedNumbers> {
  const numbers = new Map<string, number>();
  for (const { cited, replacedAt } of await store.watched.list('')) {
    if (replacedAt !== null) continue;
    for (const { source, number } of cited) numbers.set(source, Math.max(number, numbers.get(source) ?? 0));
  }
  return numbers;
}
