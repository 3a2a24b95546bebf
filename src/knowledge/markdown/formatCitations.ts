import type { Citation } from '../types.ts';

/** Quotation marks that a footnote may have, in the order they are tried. */
const QUOTES = ['""', '“”', '«»'] as const;

/** The inverse of `parseCitations`: `moscow-meeting ¶8; week-of-diplomacy ¶5–7, ¶9: "short quotation"`. */
export function formatCitations(citations: readonly Citation[]): string {
  return citations
    .map(({ source, paragraphs, quote }) => `${source} ${formatParagraphs(paragraphs)}${formatQuote(quote)}`)
    .join('; ');
}

/** `¶5–7, ¶9` for 5, 6, 7, 9. */
function formatParagraphs(paragraphs: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run && paragraph === run[1] + 1) run[1] = paragraph;
    else runs.push([paragraph, paragraph]);
  }
  return runs.map(([from, to]) => (from === to ? `¶${from}` : `¶${from}–${to}`)).join(', ');
}

function formatQuote(quote: string | null): string {
  if (quote === null) return '';
  const [opening = '"', closing = '"'] = QUOTES.find((marks) => !quote.includes(marks[1] ?? '')) ?? QUOTES[0];
  return `: ${opening}${quote}${closing}`;
}
