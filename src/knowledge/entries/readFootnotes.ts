import { type CitationFailure, parseCitations } from '../markdown/parseCitations.ts';
import type { Definition } from '../markdown/splitSections.ts';
import { toPlainText } from '../markdown/toPlainText.ts';
import { entryIssues } from '../problems/entryIssues.ts';
import type { Issue } from '../problems/issue.ts';
import type { Footnote } from '../types.ts';

/** The footnotes that a file defines. */
export interface Footnotes {
  /** @returns the footnote and its line, or null where the label (lower case) is not defined */
  readonly use: (label: string) => (Footnote & { readonly line: number }) | null;
  /** Report what was never used; call it last. */
  readonly tellUnused: () => void;
}

const BECAUSE: Readonly<Record<CitationFailure['failure'], string>> = {
  source: 'names no source',
  paragraph: 'names no paragraph',
  number: 'needs a paragraph number',
  zero: 'counts from ¶0, paragraphs begin at ¶1',
  reversed: 'has a range that runs backwards',
  wide: 'covers more than 500 paragraphs',
  quotation: 'has an empty or unclosed quotation',
  end: 'goes on after its end',
};

/** Read every definition of a file once. A malformed one is reported and cites nothing. */
export function readFootnotes(
  definitions: readonly Definition[],
  tell: (line: number, fault: Issue) => void,
): Footnotes {
  const known = new Map<string, Definition & Footnote>();
  const used = new Set<string>();
  for (const definition of definitions) {
    const { label, line } = definition;
    const earlier = known.get(label);
    if (earlier !== undefined) {
      tell(line, entryIssues.sameDefinition(label, earlier.line));
      continue;
    }
    const text = toPlainText(definition.text);
    const read = parseCitations(text);
    if ('failure' in read) {
      const near = read.near === '' ? 'at the end' : `at “${read.near}”`;
      tell(line, entryIssues.badCitation(text, `${BECAUSE[read.failure]} ${near}`));
    }
    known.set(label, { ...definition, citations: 'failure' in read ? [] : read });
  }
  return {
    use(label) {
      const definition = known.get(label);
      if (definition === undefined) return null;
      used.add(label);
      return { citations: definition.citations, line: definition.line };
    },
    tellUnused() {
      for (const { label, line } of known.values()) {
        if (!used.has(label)) tell(line, entryIssues.unusedDefinition(label));
      }
    },
  };
}
