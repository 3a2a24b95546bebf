/** Runs in a worker thread: fetches the sources of a folder, and sends the failures. */

import { parentPort, workerData } from 'node:worker_threads';
import { errorMessage } from '../base/errorMessage.ts';
import type { ReadAll } from '../knowledge/documents/types.ts';
import { loadSources } from '../knowledge/loadKnowledge.ts';
import { createProblem } from '../knowledge/problems/createProblem.ts';
import { readInThread } from '../knowledge/reading/readInThread.ts';
import type { Problem } from '../knowledge/types.ts';
import type { FetchTask } from './createFetcher.ts';
import { fetchSources } from './fetchSources.ts';
import { openNetwork } from './http/network.ts';

const { folder, dataFolder, allowPrivate } = workerData as FetchTask;
/** A page that takes too long or too much memory is named, and the others are read. */
const readSafely: ReadAll = (files) => readInThread(files);

parentPort?.postMessage(await fetchAll());

async function fetchAll(): Promise<readonly Problem[]> {
  const sources = await loadSources(folder);
  if (sources.fetches.size === 0) return [];
  try {
    return (await fetchSources(sources, dataFolder, openNetwork(allowPrivate), Date.now(), readSafely)).problems;
  } catch (error) {
    const cause = errorMessage(error);
    return [createProblem('sources.yaml', 1, 'fetch/not-saved', cause)];
  }
}
