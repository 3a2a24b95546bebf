import { parseHTML } from 'linkedom/worker';
import { createIssue } from '../../problems/createIssue.ts';
import type { Issue } from '../../problems/types.ts';
import type { Block } from '../types.ts';
import type { HtmlElement } from './dom/dom.ts';
import { measureHtml } from './measureHtml.ts';
import { toBlocks } from './toBlocks.ts';

/**
 * Turns a piece of HTML, which is content as a whole, into blocks.
 * @param prepare changes the parsed body before
 * @returns an issue if it is too deep or too large
 */
export function htmlToBlocks(html: string, prepare?: (body: HtmlElement) => void): readonly Block[] | Issue {
  const issue = measureHtml(html);
  if (issue) return issue;
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const body = (document as unknown as HtmlElement).querySelector('body');
  if (body === null) return createIssue('document/no-text');
  prepare?.(body);
  return toBlocks(body);
}
