import type { z } from 'zod';
import type { ProblemReport } from '../problems/ProblemReport.ts';
import { reportFieldIssue } from './fields.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';

/** Front matter that matches a schema, and the text below it. */
export interface FrontMatter<Fields> {
  /** Null if there is no front matter, or if it has errors. */
  readonly fields: Fields | null;
  readonly body: string;
  /** Line of the file on which `body` begins. */
  readonly firstLine: number;
  readonly lineOf: YamlText['lineOf'];
}

/**
 * Reads the front matter of a Markdown, text or HTML file.
 * @param example one line of front matter, quoted in the remedy if it is not a mapping
 */
export function readFrontMatter<Shape extends z.ZodRawShape>(
  text: string,
  schema: z.ZodObject<Shape, z.core.$strict>,
  example: string,
  report: ProblemReport,
): FrontMatter<z.output<typeof schema>> {
  const head = splitFrontMatter(text);
  if (head === null || head === 'unclosed') {
    if (head === 'unclosed') report.add(1, 'yaml/front-matter-unclosed');
    return { fields: null, body: text, firstLine: 1, lineOf: () => 1 };
  }
  const { body, firstLine } = head;
  const { value, lineOf } = readYaml(head.yaml, report, 2);
  const none = { fields: null, body, firstLine, lineOf };
  if (value === null) return none;
  if (typeof value !== 'object' || Array.isArray(value)) {
    report.add(2, 'yaml/front-matter-shape', example);
    return none;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ...none, fields: parsed.data };
  const place = { path: [], value, known: Object.keys(schema.shape) };
  for (const issue of parsed.error.issues) reportFieldIssue(issue, place, lineOf, report);
  return none;
}
