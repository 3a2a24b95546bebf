import { type FieldRole, fieldRole } from '../blocks/fieldRole.ts';
import { parseDay } from '../blocks/parseDay.ts';
import { textOf } from './textOf.ts';
import type { DataQuestion } from './types.ts';

/** A named value: a cell with its column's name, or a value with its key. */
export type Field = readonly [name: string, value: unknown];

/** Maximum characters of a question; a longer text is none. */
const MAX_QUESTION = 300;
const MAX_PHRASINGS = 200;

/**
 * Reads a question with its answer from the columns of a row or the keys of an object; null if one of the two is missing.
 * @param path names of the groups that it is in
 */
export function toQuestion(fields: readonly Field[], path: readonly string[], line: number): DataQuestion | null {
  const found = new Map<FieldRole, { rank: number; value: unknown }[]>();
  for (const [name, value] of fields) {
    const role = fieldRole(name);
    if (role === null || textOf(value) === '') continue;
    found.set(role.role, [...(found.get(role.role) ?? []), { rank: role.rank, value }]);
  }
  const valuesOf = (role: FieldRole): readonly unknown[] =>
    (found.get(role) ?? []).sort((a, b) => a.rank - b.rank).map(({ value }) => value);
  const [asked, ...others] = valuesOf('question');
  const [question = '', ...more] = Array.isArray(asked) ? asked.map(textOf) : [textOf(asked)];
  const answers = [...new Set(valuesOf('answer').map(textOf))];
  if (!/[\p{L}\p{N}]/u.test(question) || question.length > MAX_QUESTION || answers.length === 0) return null;
  const titles = others.map(textOf).filter((text) => /[?？]\s*$/u.test(text));
  const phrasings = [...more, ...titles, ...valuesOf('phrasings').flatMap(listPhrasings)];
  const url = textOf(valuesOf('url')[0]);
  const topic = textOf(valuesOf('topic')[0]).replace(/\s+/gu, ' ').slice(0, 100);
  return {
    kind: 'question',
    question: toTitle(question),
    answer: answers.join('\n\n'),
    phrasings: [...new Set(phrasings.map(toTitle))]
      .filter((text) => text !== '' && text !== toTitle(question))
      .slice(0, MAX_PHRASINGS),
    keywords: valuesOf('keywords')
      .map((value) => textOf(value).replace(/\s*[\n|;]\s*/gu, ', '))
      .join(', ')
      .slice(0, 300),
    topic: topic === '' ? null : topic,
    url: /^https?:\/\/\S+$/iu.test(url) ? url : null,
    asOf: parseDay(textOf(valuesOf('date')[0])),
    path,
    line,
  };
}

/** Splits other phrasings, which stand in a list, on lines, or between bars or semicolons; short ones between commas. */
function listPhrasings(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(textOf);
  const text = textOf(value);
  const parts = text.split(/\s*[|;\n]\s*/u);
  const words = parts.length === 1 ? text.split(/\s*,\s*/u) : parts;
  return words.every((word) => word.split(' ').length <= 3) ? words : parts;
}

/** Returns a question, or the name of a tag, as a heading: `how-to-join` becomes `How to join`. */
export function toTitle(name: string): string {
  const text = name
    .replace(/^\s*(?:q(?:uestion)?\s*\d{0,3}\s*[:.)]|\d{1,3}[.)])\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (/\s/u.test(text) || !/[\p{L}\p{N}][-_][\p{L}\p{N}]/u.test(text)) return text;
  const words = text.replace(/[-_]+/gu, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
