import type { Engine } from '../types.ts';
import { flexSearch } from './flexSearch.ts';
import { footnote, footnoteLexical } from './footnote.ts';
import { fuse, fuseTokens } from './fuse.ts';
import { lunr } from './lunrEngine.ts';
import { miniSearch } from './miniSearch.ts';
import { orama } from './oramaEngine.ts';
import { winkEntries, winkPhrasings } from './winkBm25.ts';

/** Ours first: the ratios of the tables are to it. */
export const OURS = footnote.name;
export const OURS_LEXICAL = footnoteLexical.name;

/** All engines, in the order of the tables. */
export const ENGINES: readonly Engine[] = [
  footnote,
  footnoteLexical,
  fuse,
  fuseTokens,
  miniSearch,
  orama,
  flexSearch,
  lunr,
  winkEntries,
  winkPhrasings,
];

/** @throws with the known names where there is no such engine */
export function engineNamed(name: string): Engine {
  const engine = ENGINES.find((one) => one.name === name);
  if (engine) return engine;
  throw new Error(`no engine is called '${name}': choose from ${ENGINES.map((one) => one.name).join(', ')}`);
}
