import { kindOf } from './kindOf.ts';
import { openContainer } from './openContainer.ts';
import { readArguments, titleOf } from './readArguments.ts';
import type { Marker } from './types.ts';

const MARK = /^(:{3,}|\/{3}(?!\/))[ \t]*(.*)$/u;
/** Two colons open a component of Nuxt: `::alert{type="info"}`. */
const COMPONENT = /^::([a-z][\w-]*)[ \t]*(\{.*\})?$/u;
const BRACED = /^\{([^{}]*)\}[ \t]*(.*)$/u;
const NAMED = /^([\p{L}\p{N}_.-]+)[ \t]*(?:\[([^\]]*)\])?[ \t]*(?:\{([^{}]*)\})?[ \t]*\|?[ \t]*(.*)$/u;
/** Directives on one line that show nothing: `:::image source="x":::`. */
const ONE_LINE = /^(?:image|row|column|zone|moniker|video|code)(?:-end)?\b/iu;
const HIDDEN = /^(?:toctree|contents|include|figure|image|eval-rst|raw|comment)$/u;

/** Reads a line such as `:::tip Title`, `::: {.callout-note title="x"}`, `/// details | Title`, or the mark that closes it. */
export function readDirective(text: string): Marker | null {
  if (/^::(?!:)/u.test(text)) {
    if (text === '::') return { action: 'close', group: '::', rest: '' };
    const component = COMPONENT.exec(text);
    if (!component) return null;
    const kind = kindOf(component[1] ?? '');
    return openContainer(kind, '::', titleOf(readArguments((component[2] ?? '').slice(1, -1)), kind));
  }
  const mark = MARK.exec(text);
  if (!mark) return null;
  const group = (mark[1] ?? '').startsWith(':') ? ':::' : '///';
  const inline = /^(.*\S)[ \t]*:{3,}$/u.exec(mark[2] ?? '');
  const words = inline ? (inline[1] ?? '') : (mark[2] ?? '').trim();
  if (words === '') return { action: 'close', group, rest: '' };
  // Marks in a row mean nothing, and reading them one by one would take the square of their number.
  if (inline && words.includes(':::')) return null;
  if (inline) {
    const rest = ONE_LINE.test(words) ? '' : words.replace(/^[\w-]+(?:[ \t]+|$)/u, '');
    return { action: 'break', rest };
  }
  // A line of slashes is a comment of some tool only if a name follows.
  if (group === '///' && !/^[\w-]+(?:[ \t]*\||$)/u.test(words)) return null;
  return { ...readNamed(words), group };
}

/** Reads the name and title of a directive; `{note} Title` is MyST’s way, `{.note title="x"}` Pandoc’s. */
export function readNamed(words: string): ReturnType<typeof openContainer> {
  const braced = BRACED.exec(words);
  if (braced) {
    const inside = (braced[1] ?? '').trim();
    const name = (/^[\p{L}][\p{L}\p{N}_:-]*$/u.test(inside) ? inside : (/\.([\w-]+)/u.exec(inside)?.[1] ?? '')).replace(
      /^callout-/u,
      '',
    );
    const kind = HIDDEN.test(name) ? 'hidden' : kindOf(name);
    return openContainer(
      kind,
      '',
      (braced[2] ?? '').trim() || titleOf(readArguments(inside), kind === 'tab' ? kind : 'box'),
    );
  }
  const [, name = '', bracketed, attributes = '', trailing = ''] = NAMED.exec(words) ?? [];
  const kind = HIDDEN.test(name) ? 'hidden' : kindOf(name);
  const named = titleOf(readArguments(attributes), kind === 'tab' ? kind : 'box');
  const title = trailing.replace(/\{[^{}]*\}[ \t]*$/u, '').trim();
  return openContainer(kind, '', bracketed || named || title.replace(/^["“](.*)["”]$/u, '$1'));
}

/** Whether a line below a directive is one of its options, as MyST and Blocks of Python-Markdown have them. */
export const isOption = (text: string): boolean => /^(?::[\w-]+:(?:[ \t].*)?| {4}[\w-]+:[ \t].*)$/u.test(text);
