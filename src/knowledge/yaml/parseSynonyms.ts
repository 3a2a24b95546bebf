import { ProblemReport } from '../problems/ProblemReport.ts';
import type { Problem, SynonymGroup } from '../types.ts';
import { readYaml } from './readYaml.ts';

/**
 * Parses `synonyms.yaml`. A bad group is left out; the others stay.
 * @param text a list of groups, or a mapping from one word to the list of the others
 * @returns groups of words in lower case, without repeats
 */
export function parseSynonyms(text: string, file: string): { synonyms: SynonymGroup[]; problems: Problem[] } {
  const report = new ProblemReport(file);
  const synonyms: SynonymGroup[] = [];
  const { value, lineOf } = readYaml(text, report);
  if (value !== null && typeof value !== 'object') {
    report.add(1, 'synonyms/list-shape');
    return { synonyms, problems: report.problems };
  }
  for (const [key, members] of Object.entries(value ?? {})) {
    const line = lineOf([key]);
    if (!isWords(members)) {
      report.add(line, 'synonyms/group-shape');
      continue;
    }
    const words = Array.isArray(value) ? members : [key, ...members];
    const group = [...new Set(words.map(normalize))].filter((word) => word !== '');
    if (group.length < 2) report.add(line, 'synonyms/too-few-words', group);
    else synonyms.push(group);
  }
  return { synonyms, problems: report.problems };
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function normalize(word: string): string {
  return word.replace(/\s+/g, ' ').trim().toLowerCase();
}
