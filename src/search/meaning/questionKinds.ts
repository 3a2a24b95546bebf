/** Cue words of kinds of question, the most telling first; the place in the list is the bit. */
const KINDS: readonly RegExp[] = [
  /\bhow (?:much|many|old)\b/u,
  /\bhow (?:long|often|soon|late|far)\b/u,
  /\b(?:who|whom|whose)\b/u,
  /\bwhen\b|\bwhat time\b|\bwhat (?:day|date|year)\b/u,
  /\bwhere\b/u,
  /\bwhy\b|\bhow come\b|\breasons?\b/u,
  /\bhow\b/u,
  /\bwhich\b|\bwhat\b|\bwhats\b/u,
];

/** Returns the kind of an English question as a bit; 0 if no cue word tells. */
export function questionKind(question: string): number {
  const text = question.slice(0, 600).toLowerCase();
  const kind = KINDS.findIndex((cue) => cue.test(text));
  return kind < 0 ? 0 : 1 << kind;
}
