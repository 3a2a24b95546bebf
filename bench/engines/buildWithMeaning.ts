import type { Entry, SynonymGroup } from '../../src/knowledge/types.ts';
import { withModel } from '../../src/search/buildIndex.ts';
import type { FolderFit } from '../../src/search/confidence/types.ts';
import type { IndexData } from '../../src/search/indexData.ts';
import { buildKnowledgeData, openIndexes, writtenOf } from '../../src/search/openIndexes.ts';
import type { SearchIndex } from '../../src/search/types.ts';
import type { BenchEncoder } from '../openEncoder.ts';

/** An examination that found nothing: where the order counts, a second training for it is saved. */
export const UNEXAMINED: FolderFit = {
  scale: 1,
  shift: 0,
  asked: 0,
  finds: null,
  right: null,
  confused: [],
  lost: [],
};

/** Options of `buildWithMeaning`. */
interface BuildOptions {
  /** Completes the data of the written entries; by default it trains the learned part. */
  readonly finish?: (entries: readonly Entry[], data: IndexData) => IndexData;
  /** Outcome of the folder's examination; without it the folder is examined. */
  readonly fit?: FolderFit;
}

/** Builds the index that serves once the encodings are there: words, the learned part, meaning and the examination. */
export async function buildWithMeaning(
  entries: readonly Entry[],
  groups: readonly SynonymGroup[],
  encoder: BenchEncoder,
  { finish = withModel, fit }: BuildOptions = {},
): Promise<SearchIndex> {
  const data = buildKnowledgeData(entries, groups);
  const written = finish(writtenOf(entries), data.written);
  return openIndexes(entries, await encoder.addTo(entries, { ...data, written }, fit)).index;
}
