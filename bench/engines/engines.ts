import type { Engine } from '../types.ts';
import { encoderAlone } from './encoderAlone.ts';
import { flexSearch } from './flexSearch.ts';
import { footnote, footnoteLexical, footnoteWords } from './footnote.ts';
import { fuse, fuseTokens } from './fuse.ts';
import { lunr } from './lunrEngine.ts';
import { miniSearch } from './miniSearch.ts';
import { orama } from './oramaEngine.ts';
import { winkEntries, winkPhrasings } from './winkBm25.ts';

/** Ours as shipped; the ratios of the quality are to it. */
export const OURS = footnote.name;
/** Ours in one call, as the peers search; the ratios of the speed are to it. */
export const OURS_WORDS = footnoteWords.name;
export const OURS_LEXICAL = footnoteLexical.name;

/** All engines, in the order of the tables. */
export const ENGINES: readonly Engine[] = [
  footnote,
  footnoteWords,
  footnoteLexical,
  encoderAlone,
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
