import { parse as parseToml, TomlError } from 'smol-toml';
import { errorMessage } from '../../../base/errorMessage.ts';
import type { ProblemReport } from '../../problems/ProblemReport.ts';
import { readYaml } from '../../yaml/readYaml.ts';

/** Broken lines of a JSON Lines file that are reported one by one. */
const MAX_BROKEN = 20;

/** Parses JSON; null if it is broken, which is reported. Never throws. */
export function readJson(text: string, report: ProblemReport): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = errorMessage(error);
    const position = Number(/position (\d+)/u.exec(message)?.[1] ?? text.trimEnd().length);
    report.add(text.slice(0, position).split('\n').length, 'data/invalid', 'JSON', message);
    return null;
  }
}

/** Parses JSON Lines: a value on each line. Broken lines are reported and left out. */
export function readJsonLines(text: string, report: ProblemReport): unknown {
  let broken = 0;
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || broken > MAX_BROKEN) return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      broken += 1;
      report.add(at + 1, 'data/broken-line', errorMessage(error));
      return [];
    }
  });
}

/** Parses YAML, maybe of several documents; null if it is broken, which is reported. */
export function readYamlValues(text: string, report: ProblemReport): unknown {
  const values: unknown[] = [];
  let from = 0;
  let line = 1;
  const add = (end: number): void => {
    const part = text.slice(from, end);
    if (part.trim() !== '') values.push(readYaml(part, report, line).value);
    line += part.split('\n').length - 1;
  };
  for (const mark of text.matchAll(/^---[ \t]*$/gmu)) {
    add(mark.index);
    from = mark.index + mark[0].length;
  }
  add(text.length);
  return values.length === 1 ? values[0] : values;
}

/** Parses TOML; null if it is broken, which is reported. Never throws. */
export function readToml(text: string, report: ProblemReport): unknown {
  try {
    return parseToml(text);
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    report.add(line, 'data/invalid', 'TOML', errorMessage(error).split('\n', 1)[0] ?? '');
    return null;
  }
}
