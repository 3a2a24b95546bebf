import type { Kind } from './types.ts';

/** Arguments of a tag: `title="Fees" open` or `"Fees" false`. */
export interface Arguments {
  readonly named: ReadonlyMap<string, string>;
  /** Values in quotation marks without a name. */
  readonly quoted: readonly string[];
  /** Everything else, in order. */
  readonly bare: string;
}

/** Maximum characters of arguments that are read. */
const MAX_LENGTH = 2000;
const ARGUMENT =
  /([\w:@.-]{1,60})[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|\{\s*["'`]([^"'`{}]*)["'`]\s*\}|\{[^{}]*\}|([^\s"'{}]+))|"([^"]*)"|“([^”]*)”|(?<![\p{L}\p{N}])'([^']*)'/gu;
const TITLES = ['title', 'label', 'header', 'heading', 'summary', 'question', 'q', 'caption'];
/** Arguments that name a style, not a title. */
const STYLE =
  /^(?:info|information|note|tip|hint|warning|warn|danger|error|success|caution|important|primary|secondary|default|light|dark|question|true|false|open|closed|none|\d+)$/iu;

/** Reads the arguments of a tag in any of the notations. */
export function readArguments(text: string): Arguments {
  const named = new Map<string, string>();
  const quoted: string[] = [];
  const bare = text.slice(0, MAX_LENGTH).replace(ARGUMENT, (_, name: string | undefined, ...rest: unknown[]) => {
    const [double, single, braced, plain, ...alone] = rest as (string | undefined)[];
    if (name !== undefined) named.set(name.toLowerCase(), double ?? single ?? braced ?? plain ?? '');
    else quoted.push((alone[0] ?? alone[1] ?? alone[2] ?? '').trim());
    return ' ';
  });
  return { named, quoted, bare: bare.replace(/\s+/gu, ' ').trim() };
}

/** Returns the title among a tag's arguments, or an empty string. */
export function titleOf({ named, quoted, bare }: Arguments, kind: Kind): string {
  const keys =
    kind === 'tab' ? [...TITLES, 'name', 'tab', 'value'] : kind === 'fold' ? [...TITLES, 'name', 'text'] : TITLES;
  for (const key of keys) {
    const value = named.get(key)?.trim();
    if (value) return value;
  }
  const alone = quoted.find((value) => value !== '' && !STYLE.test(value));
  if (alone !== undefined) return alone;
  return (kind === 'fold' || kind === 'tab') && !STYLE.test(bare) && /[\p{L}\p{N}]/u.test(bare) ? bare : '';
}
