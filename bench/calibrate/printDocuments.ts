import type { DocumentFit, JudgedField, Outcome } from './fitDocuments.ts';

const QUOTE = [0.5, 0.6, 0.65, 0.7, 0.75];
const BESIDE = 0.25;

/** Prints, for each field judged by fits on the others, the places of the right passage and the shares of what is quoted. */
export function printDocuments(name: string, { judged }: DocumentFit): void {
  console.log(`\nDocuments, ${name}: each judged by fits on the others`);
  console.log(
    `${'right passage'.padEnd(26)}first   three   right/precise/declined when quoted from ${QUOTE.join(', ')}`,
  );
  for (const { name: field, outcomes } of [...judged, { name: 'guides together', outcomes: together(judged) }]) {
    const own = outcomes.filter(({ isOwn }) => isOwn);
    const answerable = own.filter(({ isAnswerable }) => isAnswerable);
    const first = answerable.filter(({ places }) => places[0]?.right).length;
    const three = answerable.filter(({ places }) => places.some(({ right }) => right)).length;
    const cells = QUOTE.map((quote) => quoted(own, quote));
    console.log(
      `${field.padEnd(24)}${percent(first, answerable.length)}${percent(three, answerable.length)}   ${cells.join('  ')}`,
    );
  }
}

const together = (judged: readonly JudgedField[]): readonly Outcome[] =>
  judged.filter(({ name }) => name !== 'news' && name !== 'handbooks').flatMap(({ outcomes }) => outcomes);

function quoted(outcomes: readonly Outcome[], quote: number): string {
  let [right, asserted, declined, answerable, others] = [0, 0, 0, 0, 0];
  for (const { isAnswerable, places } of outcomes) {
    const [first, second] = places;
    const both = (second?.confidence ?? 0) >= BESIDE;
    const said = (first?.confidence ?? 0) + (both ? (second?.confidence ?? 0) : 0) >= quote;
    if (isAnswerable) answerable += 1;
    else others += 1;
    if (said) asserted += 1;
    else if (!isAnswerable) declined += 1;
    if (said && isAnswerable && (first?.right || (both && second?.right))) right += 1;
  }
  return `${percent(right, answerable)}/${percent(right, asserted)}/${percent(declined, others)}`;
}

const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)}`.padStart(6);
