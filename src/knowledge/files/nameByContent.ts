import { endingOf, formatOf } from './formats.ts';

/** Kind of an uploaded file, as its bytes tell. */
export type UploadKind = 'archive' | 'document' | 'unknown';

/** An uploaded file under a name that fits its content. */
export interface NamedUpload {
  readonly kind: UploadKind;
  readonly name: string;
}

/** Bytes looked at to tell a text. */
const SAMPLE = 64 * 1024;
/** Formats that begin with bytes of their own. */
const BINARY = new Set(['pdf', 'docx']);

/**
 * Names an uploaded file after its content: the ending of its own name counts only among the formats that are text, which
 * bytes do not tell apart.
 */
export function nameByContent(name: string, bytes: Uint8Array): NamedUpload {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE));
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1) || 'file';
  const stem = base.replace(/\.tar(?=\.gz$)/iu, '').replace(/(?<=.)\.[^.]*$/u, '');
  const named = (kind: UploadKind, ending: string): NamedUpload => ({ kind, name: `${stem}.${ending}` });
  if (startsWith(head, 'PK\u0003\u0004') || startsWith(head, 'PK\u0005\u0006')) {
    return isOfficeFile(head) ? named('document', 'docx') : named('archive', 'zip');
  }
  if (head[0] === 0x1f && head[1] === 0x8b) return named('archive', 'tar.gz');
  if (head.length > 262 && head.toString('latin1', 257, 262) === 'ustar') return named('archive', 'tar');
  if (startsWith(head, '%PDF-')) return named('document', 'pdf');
  if (!isText(head)) return { kind: 'unknown', name: base };
  const format = formatOf(base);
  if (format !== null && !BINARY.has(format)) return named('document', endingOf(base));
  return named('document', /^\s*<(?:!doctype html|html|head|body)[\s>]/iu.test(head.toString()) ? 'html' : 'txt');
}

const startsWith = (bytes: Buffer, text: string): boolean => bytes.toString('latin1', 0, text.length) === text;

const isOfficeFile = (head: Buffer): boolean =>
  /\[Content_Types\]\.xml|word\/document\.xml/u.test(head.toString('latin1'));

/** Whether bytes are text: UTF-16 with its mark, or anything without control characters. */
function isText(head: Buffer): boolean {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return !head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);
}
