import type { ReadDocument } from '../../knowledge/documents/types.ts';
import { toPlainText } from '../../knowledge/markdown/toPlainText.ts';
import { type Download, FetchError } from '../types.ts';

/** Code units at the start of a body that are searched for its kind. */
const HEAD = 200;
/** Bytes of a page that are searched for its heading. */
const MAX_SEARCHED = 65_536;
/** Characters of a page's text from which it is no error page, whatever its first line says. */
const MAX_ERROR_PAGE = 1200;

const ERROR_NAMES =
  'not found|page not found|file not found|forbidden|access denied|unauthori[sz]ed|bad request|bad gateway|gateway time-?out|(?:service )?(?:temporarily )?unavailable|internal server error|too many requests|something went wrong|just a moment|attention required';
/** First line of an error page: `404`, `Error 503: Service Unavailable`, `Page not found`. */
const ERROR_LINE = new RegExp(
  `^(?:(?:http )?(?:error |status )?[45]\\d\\d(?: error)?(?:[ :.,–—-]{1,3}(?:${ERROR_NAMES}|error))?|error|${ERROR_NAMES})[ .!…]{0,3}$`,
  'iu',
);

/**
 * Refuses a body that is not what its header says, or of another kind than the copy there is: such an answer is an error page
 * more often than a new document.
 * @param known media type of the copy; undefined if there is none, or if it was saved before types were recorded
 */
export function checkDownload({ bytes, type }: Download, known: string | undefined): void {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new FetchError('is compressed once more than its header says');
  const start = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const isPage = /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype\s+html|html)\b/iu.test(start);
  if (isPage && kindOf(type) !== 'html')
    throw new FetchError(`is a web page that calls itself ${JSON.stringify(type)}`);
  if (known !== undefined && kindOf(known) !== kindOf(type)) {
    throw new FetchError(`is ${JSON.stringify(type)} now and was ${JSON.stringify(known)}`);
  }
}

/** Refuses a page that is nothing but an error message, though the server says that all is well. */
export function refuseErrorPage({ bytes, type }: Download, { meta, blocks }: ReadDocument): void {
  const first = toPlainText(blocks.find(({ markdown }) => markdown !== '')?.markdown ?? '').trim();
  // A heading that repeats the site's name is no block.
  const html = kindOf(type) === 'html' ? Buffer.from(bytes.subarray(0, MAX_SEARCHED)).toString('utf8') : '';
  const heading = /<h1\b[^>]{0,500}>([^<]{1,100})<\/h1/iu.exec(html)?.[1] ?? '';
  const name = [meta.title ?? '', first, heading].map((line) => line.trim()).find((line) => ERROR_LINE.test(line));
  if (name === undefined) return;
  const length = blocks.reduce((sum, { markdown }) => sum + markdown.length, 0);
  if (length < MAX_ERROR_PAGE) throw new FetchError(`is an error page (${JSON.stringify(name)})`);
}

/** Returns what readers make of a media type; types of one kind may replace each other. */
function kindOf(type: string): 'html' | 'text' | 'feed' | 'pdf' {
  if (type.endsWith('html')) return 'html';
  if (type === 'application/pdf') return 'pdf';
  return /xml|json/u.test(type) ? 'feed' : 'text';
}
