import type { DocumentIndex } from './indexDocument.ts';
import { readParagraph } from './readParagraph.ts';
import type { WatchedParagraph } from './types.ts';

/** Least likeness of a paragraph that counts as a changed one. */
const ALIKE = 0.5;

/**
 * Finds a watched paragraph in a document: by its text, wherever it stands; else the paragraph that shares most of its
 * words; else the one that was put in its place, between the same neighbours. If there is none, it is gone.
 * @param earlier the document when it was followed last, null if unknown: a text that it had already is not a new wording
 */
export async function followParagraph(
  watched: WatchedParagraph,
  document: DocumentIndex,
  earlier: DocumentIndex | null,
): Promise<WatchedParagraph> {
  const { said, says } = watched;
  if (said === null) return watched;
  const unchanged = findSame(said.hash, watched, document);
  if (unchanged !== null) return seenAt(unchanged, { ...watched, says: null }, document);
  const stays = says && findSame(says.hash, watched, document);
  if (stays) return seenAt(stays, watched, document);
  const number = await findReworded(watched, document, earlier);
  if (number === null) return { ...watched, at: null, says: null };
  return seenAt(number, { ...watched, says: readParagraph(document.paragraphs[number - 1] ?? '') }, document);
}

/** Returns the place of a text: of several, the one between the same neighbours, or the nearest. */
function findSame(hash: string, watched: WatchedParagraph, document: DocumentIndex): number | null {
  const { before, after } = watched;
  const neighbours = (number: number): number =>
    Number(document.hashAt(number - 1) === before) + Number(document.hashAt(number + 1) === after);
  const near = nearest(document.numbersOf(hash), placeOf(watched));
  return near.reduce<number | null>(
    (best, number) => (best === null || neighbours(number) > neighbours(best) ? number : best),
    null,
  );
}

async function findReworded(
  watched: WatchedParagraph,
  document: DocumentIndex,
  earlier: DocumentIndex | null,
): Promise<number | null> {
  const { said, says, before, after, at } = watched;
  // It was looked for when it went; without the document of then, its neighbours would look like new wordings.
  if (at === null && earlier === null) return null;
  const isNew = (number: number): boolean => {
    const hash = document.hashAt(number);
    return hash !== null && hash !== before && hash !== after && !earlier?.numbersOf(hash).length;
  };
  const alike = await document.findAlike((says ?? said)?.text ?? '');
  const found = alike.find(({ number, likeness }) => likeness >= ALIKE && isNew(number));
  if (found) return found.number;
  const place = placeOf(watched);
  const [previous] = before === null ? [0] : nearest(document.numbersOf(before), place - 1);
  if (previous === undefined || !isNew(previous + 1)) return null;
  // Between the same neighbours; otherwise it may be the new wording of another paragraph.
  const isInPlace = document.hashAt(previous + 2) === after;
  return isInPlace ? previous + 1 : null;
}

/** Numbers that are compared with a place: of a text that stands in more, the nearest are among them. */
const MAX_SAME = 16;

/** Returns the numbers nearest to a place, nearest first. @param numbers ascending */
function nearest(numbers: readonly number[], place: number): readonly number[] {
  const from = numbers.findIndex((number) => number >= place);
  const middle = from === -1 ? numbers.length : from;
  return numbers
    .slice(Math.max(0, middle - MAX_SAME), middle + MAX_SAME)
    .sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
}

const placeOf = ({ at, number }: WatchedParagraph): number => at ?? number;

const seenAt = (at: number, watched: WatchedParagraph, document: DocumentIndex): WatchedParagraph => ({
  ...watched,
  at,
  before: document.hashAt(at - 1),
  after: document.hashAt(at + 1),
});
