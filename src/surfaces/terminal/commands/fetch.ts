import { readConfig } from '../../../config.ts';
import { fetchSources } from '../../../fetch/fetchSources.ts';
import { openNetwork } from '../../../fetch/http/network.ts';
import { loadSources } from '../../../knowledge/loadKnowledge.ts';
import { formatProblem } from '../../../knowledge/problems/formatProblem.ts';
import { parseArguments, usage } from '../parseArguments.ts';

/**
 * `fetch`: bring in the sources that have an address, one line each.
 * @returns the exit code: 1 where any could not be had, 2 for bad usage
 */
export async function fetchAll(args: readonly string[]): Promise<number> {
  const read = parseArguments(args);
  if ('wrong' in read) return usage(read.wrong);
  const config = readConfig();
  const folder = read.knowledge ?? (read.text || config.knowledgeDir);
  const sources = await loadSources(folder);
  for (const problem of sources.problems) process.stderr.write(`${formatProblem(problem)}\n`);
  const network = openNetwork(config.fetchAllowPrivate);
  const report = await fetchSources(sources, config.dataDir, network, Date.now());
  for (const problem of report.problems) process.stderr.write(`${formatProblem(problem)}\n`);
  for (const { id, outcome, documents, copy } of report.sources) {
    const what = documents > 0 ? `${outcome}, ${documents} documents` : outcome;
    process.stdout.write(`${id}: ${what}, copy of ${copy ?? '–'}\n`);
  }
  process.stdout.write(
    `${folder}: ${report.sources.length} sources to fetch, ${report.problems.length} could not be had\n`,
  );
  return report.problems.length > 0 ? 1 : 0;
}
