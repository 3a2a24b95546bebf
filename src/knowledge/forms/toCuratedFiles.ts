import { slug } from 'github-slugger';
import { writeFiles } from '../entries/writeKnowledge.ts';
import { scanLines } from '../markdown/scanLines.ts';
import type { Entry, Knowledge, KnowledgeFile, Source } from '../types.ts';

/** A file of entries that an import writes. */
export interface CuratedFile extends KnowledgeFile {
  readonly entries: readonly Entry[];
}

/** Characters of an answer that fit into one message; passages of one section are joined up to it. */
const MAX_ANSWER = 1700;
/** A line that would begin a list of phrasings. */
const ASKED = /^(\s*[*_]{0,2}also asked) ?:?([*_]{0,2}):?\s*$/iu;

/**
 * Turns what was read from documents of any format into files of entries as people write them: questions with their phrasings,
 * and sections under their headings. Entries that were written by hand stay in their files. A document is the source of its
 * entries.
 * @param known sources that the files may cite without listing them
 */
export function toCuratedFiles(
  { entries, sources }: Pick<Knowledge, 'entries' | 'sources'>,
  known: ReadonlyMap<string, Source>,
): readonly CuratedFile[] {
  const own = new Map([...sources].filter(([id]) => !known.has(id)));
  const documents = new Map<string, Entry[]>();
  const written: Entry[] = [];
  for (const entry of entries) {
    if (entry.article) documents.set(entry.article.source, [...(documents.get(entry.article.source) ?? []), entry]);
    else written.push(entry);
  }
  for (const [id, inDocument] of documents) {
    const source = toSource(id, sources.get(id));
    own.set(source.id, source);
    written.push(...toEntries(inDocument, id, source));
  }
  const byPath = groupByFile(written);
  return writeFiles(written, [...own.values()]).map(({ path, text }) => ({
    path,
    text,
    entries: byPath.get(path) ?? [],
  }));
}

const groupByFile = (entries: readonly Entry[]): Map<string, Entry[]> => {
  const files = new Map<string, Entry[]>();
  for (const entry of entries) files.set(entry.file, [...(files.get(entry.file) ?? []), entry]);
  return files;
};

/** Returns a source that stands for a document which is not in the folder, so that its paragraphs cannot be counted. */
function toSource(id: string, source: Source | undefined): Source {
  const { title = id, publisher = null, author = null, published = null, url = null, note = null } = source ?? {};
  return { id: `${id}-source`, title, publisher, author, published, url, note, paragraphs: null };
}

function toEntries(entries: readonly Entry[], id: string, source: Source): readonly Entry[] {
  const parts: { heading: string; entry: Entry; body: string }[] = [];
  for (const entry of entries) {
    const body = withoutMarks(entry.body);
    const last = parts.at(-1);
    const continues = last?.entry.kind === 'passage' && entry.kind === 'passage' && last.heading === entry.heading;
    if (continues && last.body.length + body.length < MAX_ANSWER) last.body = `${last.body}\n\n${body}`;
    else parts.push({ heading: entry.heading, entry, body });
  }
  const taken = new Map<string, Set<string>>();
  const files = new Map<string, string>();
  // A README among entries is for their authors.
  const name = /^readme$/iu.test(id) ? `${id}-page` : id;
  return parts.map(({ heading: named, entry, body }) => {
    const { article: _, ...rest } = entry;
    const shared = JSON.stringify([entry.topic === source.title ? null : entry.topic, entry.asOf, entry.expires]);
    // Topic and dates belong to a file, so entries with others need another one.
    const file = files.get(shared) ?? `faq/${files.size === 0 ? name : `${name}-${files.size + 1}`}.md`;
    files.set(shared, file);
    const headings = taken.get(file) ?? new Set();
    taken.set(file, headings);
    const plain = named.replaceAll(/\s+/gu, ' ').trim();
    const title = slug(plain) === '' ? source.title : plain;
    let heading = title;
    for (let copy = 2; headings.has(slug(heading)); copy += 1) heading = `${title} (${copy})`;
    headings.add(slug(heading));
    const footnotes = [{ citations: [{ source: source.id, paragraphs: [], quote: null }] }];
    const entryId = `${file.slice('faq/'.length, -'.md'.length)}#${slug(heading)}`;
    return { ...rest, id: entryId, kind: 'faq' as const, heading, body, file, line: 1, footnotes };
  });
}

/** Removes the footnote marks of a document's entry, and escapes what would begin another entry or be a mark itself. */
function withoutMarks(body: string): string {
  const text = body.replace(/(?:\s*\[1\])+$/u, '');
  return scanLines(text, 1)
    .lines.map((line) =>
      line.literal
        ? line.text
        : line.text
            .replace(/^( {0,3})(?=#{1,2}(?:\s|$))/u, '$1\\')
            .replaceAll('[^', '\\[^')
            .replace(ASKED, '$1\\:$2'),
    )
    .join('\n');
}
