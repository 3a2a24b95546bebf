import { z } from 'zod';
import { isIsoDate } from '../../base/isIsoDate.ts';
import { fileIssues } from '../problems/fileIssues.ts';
import { type Issue, problemAt } from '../problems/issue.ts';
import type { Problem } from '../types.ts';
import type { YamlText } from './readYaml.ts';

/** Fields as they come from `readYaml`: strings. An empty one is as good as a missing one. Messages say what is expected. */
const text = z.string('text').transform((value) => value.replace(/\s+/g, ' ').trim() || null);
export const optionalText = text.nullish().transform((value) => value ?? null);
export const requiredText = text.refine((value) => value !== null, 'some text').transform((value) => value ?? '');
export const optionalDate = optionalText.refine(
  (value) => value === null || isIsoDate(value),
  'a date such as 2026-03-01',
);
export const optionalUrl = optionalText.refine(
  (value) => value === null || isHttp(value),
  'an address with http:// or https://',
);
export const optionalCount = optionalText
  .refine((value) => value === null || /^[1-9]\d{0,5}$/.test(value), 'a whole number from 1')
  .transform((value) => (value === null ? null : Number(value)));

/** A zod issue → problems in words, each on the line of its key. */
export function issueProblems(
  issue: z.core.$ZodIssue,
  at: {
    readonly file: string;
    readonly path: readonly string[];
    readonly value: unknown;
    readonly known: readonly string[];
  },
  lineOf: YamlText['lineOf'],
): Problem[] {
  const path = [...at.path, ...issue.path];
  const tell = (where: readonly PropertyKey[], fault: Issue) => problemAt(at.file, lineOf(where), fault);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => tell([...path, key], fileIssues.unknownKey(key, at.known)));
  }
  const value = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
    at.value,
  );
  return [tell(path, fileIssues.badValue(path.join('.'), value, issue.message))];
}

function isHttp(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}
