import mammoth from 'mammoth';
import { errorMessage } from '../../../base/errorMessage.ts';
import { ArchiveError } from '../../files/archive/types.ts';
import { unpackZip } from '../../files/archive/unpackZip.ts';
import { createIssue } from '../../problems/createIssue.ts';
import type { Issue } from '../../problems/types.ts';
import { NO_DOCUMENT_HEAD } from '../../yaml/readDocumentHead.ts';
import type { HtmlElement } from '../html/dom/dom.ts';
import { htmlToBlocks } from '../html/htmlToBlocks.ts';
import { removeHidden } from '../html/removeHidden.ts';
import { NO_META, type ReadDocument } from '../types.ts';

/** Maximum bytes of the unpacked text; pictures are never unpacked. */
const MAX_UNPACKED = 32 * 1024 * 1024;
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];
const MAIN_PART = 'word/document.xml';

/** Reads a Word document (DOCX) as blocks: headings, paragraphs, lists, tables and links. Never throws. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument | Issue> {
  try {
    const members = await unpackZip(Buffer.from(bytes), (path) => /\.(?:xml|rels)$/iu.test(path), MAX_UNPACKED);
    const parts = new Map(members.flatMap((member) => (member.bytes ? [[member.path, member.bytes] as const] : [])));
    if (!parts.has(MAIN_PART)) return createIssue('document/docx-unreadable', `it has no ${MAIN_PART}`);
    const { value } = await mammoth.convertToHtml(toInput(parts), {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    const blocks = htmlToBlocks(value, prepare);
    return 'severity' in blocks ? blocks : { head: NO_DOCUMENT_HEAD, meta: NO_META, problems: [], blocks };
  } catch (cause) {
    return createIssue('document/docx-unreadable', cause instanceof ArchiveError ? cause.message : errorMessage(cause));
  }
}

/** Removes the marks of notes, and the links from notes back to them. */
function prepare(body: HtmlElement): void {
  removeHidden(body);
  for (const back of [...body.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]')]) back.remove();
}

/** Hands over the parts that were unpacked within limits; left to itself, mammoth would unpack without any. */
function toInput(parts: ReadonlyMap<string, Uint8Array>): { buffer: Buffer } {
  const file = {
    exists: (name: string) => parts.has(name),
    async read(name: string, encoding?: string) {
      const part = Buffer.from(parts.get(name) ?? []);
      return encoding ? part.toString(encoding as BufferEncoding) : part;
    },
  };
  // mammoth takes an opened archive too, which its types do not tell.
  return { file } as unknown as { buffer: Buffer };
}
