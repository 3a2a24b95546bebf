import { createHash } from 'node:crypto';
import { parseCitations } from '../../markdown/parseCitations.ts';
import { toPlainText } from '../../markdown/toPlainText.ts';
import type { ProblemReport } from '../../problems/ProblemReport.ts';
import type { Citation, Source } from '../../types.ts';
import { bareSource } from '../../yaml/parseSources.ts';
import { readLink } from './readLink.ts';

/** Citations that a footnote's text stands for. */
export interface SourceText {
  readonly citations: readonly Citation[];
  /** A source for each link, and for prose. */
  readonly sources: readonly Source[];
}

/**
 * Reads the text of a footnote, or of `source:` in front matter: sources with or without paragraphs, links, or several of both
 * joined by `;`. Other prose is cited as it is written, with a warning. An unreadable text is reported and cites nothing.
 * @param line of the text in its file
 */
export function readSourceText(markdown: string, line: number, report: ProblemReport): SourceText {
  const linked = /https?:\/\//iu.test(markdown) ? joinParts(markdown.split(/;\s+/u).map(readPart)) : null;
  if (linked !== null) return linked;
  const text = toPlainText(markdown);
  const citations = parseCitations(text);
  if (!('failure' in citations)) return { citations, sources: [] };
  if (!text.includes('¶') && /\p{L}.*\s/u.test(text)) {
    report.add(line, 'footnote/prose', text);
    const id = `note-${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
    return cite({ ...bareSource(id), title: text });
  }
  report.add(line, 'footnote/unreadable', text, citations.failure, citations.near);
  return { citations: [], sources: [] };
}

/** Reads one of several sources; null if it is none. */
function readPart(markdown: string): SourceText | null {
  const link = markdown.includes('¶') ? null : readLink(markdown);
  if (link !== null) return cite(link);
  const citations = parseCitations(toPlainText(markdown));
  return 'failure' in citations ? null : { citations, sources: [] };
}

function joinParts(parts: readonly (SourceText | null)[]): SourceText | null {
  const read = parts.filter((part) => part !== null);
  if (read.length < parts.length) return null;
  return {
    citations: read.flatMap(({ citations }) => citations),
    sources: read.flatMap(({ sources }) => sources),
  };
}

const cite = (source: Source): SourceText => ({
  citations: [{ source: source.id, paragraphs: [], quote: null }],
  sources: [source],
});
