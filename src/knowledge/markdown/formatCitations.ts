import type { Citation } from '../types.ts';

/** Pairs of quotation marks for a quote, in order of preference. */
const QUOTES = ['""', '“”', '«»'] as const;

/** Formats citations as footnote text: `moscow-meeting ¶8; week-of-diplomacy ¶5–7, ¶9: "short quotation"`. */
export function formatCitations(citations: readonly Citation[]): string {
  return citations
    .map(
      ({ source, paragraphs, quote }) =>
        `${[source, formatParagraphs(paragraphs)].join(' ').trim()}${formatQuote(quote)}`,
    )
    .join('; ');
}

/** Formats paragraph numbers as ranges: 5, 6, 7, 9 becomes `¶5–7, ¶9`. */
export function formatParagraphs(paragraphs: readonly number[]): string {
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
