import type { Result } from './toResult.ts';

/** A question and the requirements of a right answer. */
export interface Expectation {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly expect: 'answer' | 'decline';
  /** Sources with the paragraphs that support the answer; one such citation is enough. */
  readonly cite_any: readonly (readonly [string, readonly number[]])[];
  /** Regular expressions that must all match the answer. */
  readonly must: readonly string[];
  /** Regular expressions that must not match the answer. */
  readonly must_not: readonly string[];
}

export type Verdict = 'correct' | 'wrong' | 'fell back' | 'declined' | 'should have declined';

/** The parts of a result that are judged. */
export type Judged = Pick<Result, 'status' | 'answer'> & {
  readonly citations: readonly { readonly source: string; readonly paragraphs: readonly number[] }[];
};

export interface Scored<T extends Judged = Result> {
  readonly expectation: Expectation;
  readonly result: T;
  readonly verdict: Verdict;
  /** Reasons for a wrong verdict; empty for a right one. */
  readonly reasons: readonly string[];
}

/** Returns the verdict on one result. */
export function score<T extends Judged>(expectation: Expectation, result: T): Scored<T> {
  const asserted = result.status === 'answered';
  if (expectation.expect === 'decline') {
    return {
      expectation,
      result,
      verdict: asserted ? 'should have declined' : 'declined',
      reasons: asserted ? ['asserted'] : [],
    };
  }
  if (!asserted) return { expectation, result, verdict: 'fell back', reasons: [result.status] };
  const text = toPlain(result.answer ?? '');
  const reasons = [
    ...expectation.must
      .filter((pattern) => !new RegExp(pattern, 'i').test(text))
      .map((pattern) => `lacks /${pattern}/i`),
    ...expectation.must_not
      .filter((pattern) => new RegExp(pattern, 'i').test(text))
      .map((pattern) => `has /${pattern}/i`),
    ...(cites(expectation, result) ? [] : ['cites none of the supporting paragraphs']),
  ];
  return { expectation, result, verdict: reasons.length === 0 ? 'correct' : 'wrong', reasons };
}

function cites({ cite_any }: Expectation, { citations }: Judged): boolean {
  return citations.some(({ source, paragraphs }) =>
    cite_any.some(
      ([expected, supporting]) => expected === source && paragraphs.some((paragraph) => supporting.includes(paragraph)),
    ),
  );
}

/** Returns the text without typographic quotes, dashes and Markdown, which must not decide a verdict. */
function toPlain(markdown: string): string {
  return markdown
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\*\*|__|~~|`/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Returns the table per kind, then the figures that decide. */
export function summarize(scored: readonly Scored[]): string {
  const kinds = [...new Set(scored.map(({ expectation }) => expectation.kind))];
  const rows = kinds.map((kind) => {
    const of = scored.filter(({ expectation }) => expectation.kind === kind);
    const right = of.filter(({ reasons }) => reasons.length === 0).length;
    return `${kind.padEnd(20)}${String(of.length).padStart(5)}${String(right).padStart(7)}${share(right, of.length).padStart(9)}`;
  });
  const count = (...verdicts: readonly Verdict[]): number =>
    scored.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const answerable = count('correct', 'wrong', 'fell back');
  const asserted = count('correct', 'wrong', 'should have declined');
  const traps = count('declined', 'should have declined');
  return [
    `${'kind'.padEnd(20)}${'n'.padStart(5)}${'right'.padStart(7)}${'share'.padStart(9)}`,
    ...rows,
    '',
    `answerable correct     ${share(count('correct'), answerable)} (${count('correct')}/${answerable})`,
    `precision of asserted  ${share(count('correct'), asserted)} (${count('correct')}/${asserted})`,
    `declines correct       ${share(count('declined'), traps)} (${count('declined')}/${traps})`,
  ].join('\n');
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
