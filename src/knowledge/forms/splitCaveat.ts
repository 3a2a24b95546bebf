import type { Caveat } from '../types.ts';

/** Parts of a form's answer. */
export interface SplitAnswer {
  readonly caveat: Caveat | null;
  readonly body: string;
}

/** An alert at the start of an answer, with the lines of its quotation. */
const ALERT = /^\s*>[ \t]?\[!(\w+)\][ \t]*\n((?:>.*(?:\n|$))*)/u;

/** Splits the answer of a form into the caveat that it begins with and the rest. */
export function splitCaveat(answer: string): SplitAnswer {
  const text = answer.replaceAll(/\r\n?/gu, '\n');
  const [whole, kind = '', quoted = ''] = ALERT.exec(text) ?? [];
  if (whole === undefined) return { caveat: null, body: text };
  const lines = quoted.trimEnd().split('\n');
  const caveat: Caveat = {
    kind: kind.toLowerCase() === 'note' ? 'note' : 'warning',
    text: lines.map((line) => line.replace(/^> ?/u, '')).join('\n'),
  };
  return { caveat, body: text.slice(whole.length).trimStart() };
}

/** Returns the answer of a form: the caveat, then the body. */
export const joinCaveat = ({ caveat, body }: SplitAnswer): string =>
  caveat ? `> [!${caveat.kind.toUpperCase()}]\n${caveat.text.replace(/^/gmu, '> ')}\n\n${body}` : body;
