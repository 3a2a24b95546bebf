import type { Line } from '../../markdown/scanLines.ts';
import type { Block } from '../types.ts';
import { dropNavigation } from './markdown/dropNavigation.ts';
import { readBlocks } from './markdown/readBlocks.ts';
import { takeDefinitions } from './markdown/takeDefinitions.ts';
import { flattenTables } from './unfold/flattenTables.ts';
import { unfoldLines } from './unfold/unfoldLines.ts';

/**
 * Turns lines of Markdown, in whatever dialect, into blocks. Linear and not recursive; `scanLines` has already refused deep
 * nesting.
 */
export function readMarkdown(lines: readonly Line[]): readonly Block[] {
  return readBlocks(takeDefinitions(dropNavigation(unfoldLines(flattenTables(lines)))));
}
