import { z } from 'zod';
import { isIsoDate } from '../../base/isIsoDate.ts';
import type { ProblemId } from '../problems/createIssue.ts';
import type { ProblemReport } from '../problems/ProblemReport.ts';
import type { YamlText } from './readYaml.ts';

/** Ids of the problems that are worded from a field's key and value. */
type FieldProblemId = Extract<ProblemId, `field/not-${string}` | 'field/empty' | 'source/no-fields'>;

/** Returns a problem's id as the message of a zod check: `reportFieldIssue` reads it back. */
export const failsAs = (id: FieldProblemId): string => id;

// `readYaml` gives every scalar as a string. An empty string counts as a missing field.
const text = z.string(failsAs('field/not-text')).transform((value) => value.replace(/\s+/g, ' ').trim() || null);
export const optionalText = text.nullish().transform((value) => value ?? null);
export const requiredText = text
  .refine((value) => value !== null, failsAs('field/empty'))
  .transform((value) => value ?? '');
export const optionalDate = optionalText.refine(
  (value) => value === null || isIsoDate(value),
  failsAs('field/not-a-date'),
);
export const optionalUrl = optionalText.refine((value) => value === null || isHttp(value), failsAs('field/not-a-link'));
export const optionalCount = optionalText
  .refine((value) => value === null || /^[1-9]\d{0,5}$/.test(value), failsAs('field/not-a-count'))
  .transform((value) => (value === null ? null : Number(value)));

/** The mapping that a zod schema was applied to. */
export interface CheckedMapping {
  /** Path of the mapping in its file. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** Keys that the schema knows. */
  readonly known: readonly string[];
}

/** Reports a zod issue, each problem on the line of its key. */
export function reportFieldIssue(
  issue: z.core.$ZodIssue,
  { path: above, value, known }: CheckedMapping,
  lineOf: YamlText['lineOf'],
  report: ProblemReport,
): void {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) report.add(lineOf([...path, key]), 'field/unknown', key, known);
    return;
  }
  const found = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
    value,
  );
  const key = path.join('.');
  if (found === undefined) report.add(lineOf(path), 'field/missing', key);
  else report.add(lineOf(path), issue.message as FieldProblemId, key, found);
}

function isHttp(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}
