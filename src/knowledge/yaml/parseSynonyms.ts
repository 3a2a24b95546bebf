import { fileIssues } from '../problems/fileIssues.ts';
import { problemAt } from '../problems/issue.ts';
import type { Problem, SynonymGroup } from '../types.ts';
import { readYaml } from './readYaml.ts';

const SHAPE = '“- [zelensky, zelenskyy]” or “zelensky: [zelenskyy]”';

/**
 * `synonyms.yaml` → groups of words, lower case, without repeats. A bad group is left out, the others stay.
 * @param text a list of groups, or a mapping from one word to the list of the others
 */
export function parseSynonyms(text: string, file: string): { synonyms: SynonymGroup[]; problems: Problem[] } {
  const { value, problems: broken, lineOf } = readYaml(text, file);
  const synonyms: SynonymGroup[] = [];
  const problems = [...broken];
  if (value !== null && typeof value !== 'object') {
    problems.push(problemAt(file, 1, fileIssues.yamlShape('the list of synonyms', SHAPE)));
    return { synonyms, problems };
  }
  for (const [key, members] of Object.entries(value ?? {})) {
    const line = lineOf([key]);
    if (!isWords(members)) {
      problems.push(problemAt(file, line, fileIssues.yamlShape('this synonym group', SHAPE)));
      continue;
    }
    const words = Array.isArray(value) ? members : [key, ...members];
    const group = [...new Set(words.map(normalize))].filter((word) => word !== '');
    if (group.length < 2) problems.push(problemAt(file, line, fileIssues.smallGroup(group)));
    else synonyms.push(group);
  }
  return { synonyms, problems };
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function normalize(word: string): string {
  return word.replace(/\s+/g, ' ').trim().toLowerCase();
}
