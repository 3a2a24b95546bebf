import { problemAt, warning } from '../knowledge/fault.ts';
import { loadSources } from '../knowledge/loadKnowledge.ts';
import type { Problem } from '../knowledge/types.ts';
import { fetchSources } from './fetchSources.ts';
import type { Network } from './types.ts';

/**
 * Brings in the sources that a folder's `sources.yaml` marks with `fetch:`.
 * @param dataFolder copies are kept in `fetched/` below it
 * @param clock milliseconds since the epoch
 * @returns a function: what could not be had, or not be kept, as warnings. Calls that overlap are one. Never rejects.
 */
export function createFetcher(
  folder: string,
  dataFolder: string,
  network: Network,
  clock: () => number,
): () => Promise<readonly Problem[]> {
  const fetchOnce = async (): Promise<readonly Problem[]> => {
    try {
      const sources = await loadSources(folder);
      if (sources.fetches.size === 0) return [];
      return (await fetchSources(sources, dataFolder, network, clock())).problems;
    } catch (error) {
      const reason = `the copies of fetched sources cannot be written (${error instanceof Error ? error.message : String(error)})`;
      return [problemAt('sources.yaml', 1, warning(reason, 'make room or set the rights of DATA_DIR'))];
    }
  };
  let running: Promise<readonly Problem[]> | null = null;
  return () => {
    running ??= fetchOnce().finally(() => {
      running = null;
    });
    return running;
  };
}
