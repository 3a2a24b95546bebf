import type { Definition } from '../../markdown/splitSections.ts';
import type { ProblemReport } from '../../problems/ProblemReport.ts';
import type { Footnote, Source } from '../../types.ts';
import { readSourceText } from './readSourceText.ts';

/** Footnotes that a file defines. */
export interface Footnotes {
  /** Returns the footnote and its line, and marks it as used; null if the label (in lower case) is not defined. */
  readonly use: (label: string) => (Footnote & { readonly line: number }) | null;
  /** A source for each link among them. */
  readonly sources: readonly Source[];
  /** Reports the footnotes that were never used; to be called last. */
  readonly reportUnused: () => void;
}

/** Reads the footnote definitions of a file. An unreadable one is reported and cites nothing. */
export function readFootnotes(definitions: readonly Definition[], report: ProblemReport): Footnotes {
  const known = new Map<string, Definition & Footnote>();
  const sources: Source[] = [];
  const used = new Set<string>();
  for (const definition of definitions) {
    const { label, line } = definition;
    const earlier = known.get(label);
    if (earlier !== undefined) {
      report.add(line, 'footnote/duplicate', label, earlier.line);
      continue;
    }
    const read = readSourceText(definition.text, line, report);
    sources.push(...read.sources);
    known.set(label, { ...definition, citations: read.citations });
  }
  return {
    sources,
    use(label) {
      const definition = known.get(label);
      if (definition === undefined) return null;
      used.add(label);
      return { citations: definition.citations, line: definition.line };
    },
    reportUnused() {
      for (const { label, line } of known.values()) {
        if (!used.has(label)) report.add(line, 'footnote/unused', label);
      }
    },
  };
}
