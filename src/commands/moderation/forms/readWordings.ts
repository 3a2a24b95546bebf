import { decodeText } from '../../../knowledge/files/decodeText.ts';
import type { Failure } from '../../failures/types.ts';
import type { AttachedFile } from '../../incoming/types.ts';

const MAX_MB = 1;
const MAX_BYTES = MAX_MB * 1024 * 1024;

/** Reads a file of phrasings, one a line. */
export async function readWordings(file: AttachedFile): Promise<{ readonly text: string } | Failure> {
  if (file.size > MAX_BYTES) return { failed: 'file/too-large', limit: MAX_MB };
  const bytes = await file.read(MAX_BYTES);
  if (bytes === null) return { failed: 'file/unreachable' };
  const text = decodeText(bytes);
  return typeof text === 'string' ? { text } : { failed: 'file/not-text' };
}
