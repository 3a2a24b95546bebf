import { isBlank, type Line } from './scanLines.ts';
import { headingLevel, headingText, isDefinition } from './splitSections.ts';

/** Headings of one level. */
interface Level {
  readonly level: number;
  count: number;
  /** Headings with text directly below. */
  answered: number;
  /** Headings that end in a question mark. */
  questions: number;
}

const MAX_LEVEL = 6;

/**
 * Returns the level of the headings that hold a file's entries: 2, unless no heading of level 2 has text of its own. Then it is
 * the highest level with several headings that have, or with a question; a level of questions goes before one without any.
 */
export function findEntryLevel(lines: readonly Line[]): number {
  const levels = countHeadings(lines);
  const second = levels[1] as Level;
  const deepQuestions = levels.slice(2).some(({ questions, count }) => questions > 1 && count > second.count);
  // Headings of level 2 without text of their own may be chapters. One alone is an entry that begins with a heading.
  const areChapters = second.answered === 0 && second.count > 1 && second.questions === 0 && deepQuestions;
  if (second.count > 0 && !areChapters) return 2;
  const answered = levels.filter(({ answered }) => answered > 0);
  const asking = answered.filter(({ questions }) => questions > 1);
  const several = (asking.length > 0 ? asking : answered).filter((level) => level.answered > 1);
  const chosen = several[0] ?? answered.find(({ questions }) => questions > 0) ?? answered[0];
  return chosen?.level ?? 2;
}

function countHeadings(lines: readonly Line[]): readonly Level[] {
  const levels = Array.from({ length: MAX_LEVEL }, (_, i) => ({ level: i + 1, count: 0, answered: 0, questions: 0 }));
  let open: Level | undefined;
  for (const line of lines) {
    const depth = headingLevel(line);
    if (depth === null) {
      if (isBlank(line) || isDefinition(line)) continue;
      if (open) open.answered += 1;
      open = undefined;
      continue;
    }
    open = levels[depth - 1] as Level;
    open.count += 1;
    if (/[?？][*_]*$/u.test(headingText(line.text))) open.questions += 1;
  }
  return levels;
}
