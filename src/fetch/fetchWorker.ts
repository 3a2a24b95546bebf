/** Runs in a worker thread: brings in the sources of a folder, and sends what could not be had. */

import { parentPort, workerData } from 'node:worker_threads';
import { errorMessage } from '../base/errorMessage.ts';
import { loadSources } from '../knowledge/loadKnowledge.ts';
import { problemAt, warning } from '../knowledge/problems/issue.ts';
import type { Problem } from '../knowledge/types.ts';
import type { FetchTask } from './createFetcher.ts';
import { fetchSources } from './fetchSources.ts';
import { openNetwork } from './http/network.ts';

const { folder, dataFolder, allowPrivate } = workerData as FetchTask;
parentPort?.postMessage(await bringIn());

async function bringIn(): Promise<readonly Problem[]> {
  const sources = await loadSources(folder);
  if (sources.fetches.size === 0) return [];
  try {
    return (await fetchSources(sources, dataFolder, openNetwork(allowPrivate), Date.now())).problems;
  } catch (error) {
    const reason = `the copies of fetched sources cannot be written (${errorMessage(error)})`;
    return [problemAt('sources.yaml', 1, warning(reason, 'make room, or set the rights of DATA_DIR'))];
  }
}
