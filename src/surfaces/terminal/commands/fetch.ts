import { readConfig } from '../../../config.ts';
import { fetchSources } from '../../../fetch/fetchSources.ts';
import { openNetwork } from '../../../fetch/http/network.ts';
import { loadSources } from '../../../knowledge/loadKnowledge.ts';
import { formatProblem } from '../../../knowledge/problems/formatProblem.ts';
import type { Io } from '../io.ts';
import type { Arguments } from '../types.ts';

/**
 * `fetch`: downloads the sources that have an address and writes one line for each.
 * @returns the exit code: 1 if any could not be fetched
 */
export async function fetchAll(
  { text, knowledge }: Arguments,
  { stdout, stderr, env, now, read }: Io,
): Promise<number> {
  const config = readConfig(env);
  const folder = knowledge ?? (text || config.knowledgeDir);
  const sources = await loadSources(folder);
  for (const problem of sources.problems) stderr.write(`${formatProblem(problem)}\n`);
  const network = openNetwork(config.fetchAllowPrivate);
  const report = await fetchSources(sources, config.dataDir, network, now(), read);
  for (const problem of report.problems) stderr.write(`${formatProblem(problem)}\n`);
  for (const { id, outcome, documents, copy } of report.sources) {
    const result = documents > 0 ? `${outcome}, ${documents} documents` : outcome;
    stdout.write(`${id}: ${result}, copy of ${copy ?? '–'}\n`);
  }
  stdout.write(
    `${folder}: ${report.sources.length} sources to fetch, ${report.problems.length} could not be fetched\n`,
  );
  return report.problems.length > 0 ? 1 : 0;
}
