import { kindOf } from './kindOf.ts';
import { readArguments } from './readArguments.ts';
import type { Opening } from './types.ts';

const BOX = /^(?:!!!|(\?\?\?)\+?)[ \t]*([\p{L}\p{N}_:-]+(?:[ \t]+[\p{L}\p{N}_-]+){0,4})?[ \t]*(["“'].*)?$/u;
const TAB = /^={3}[!+]?[ \t]*(["“].*)$/u;

/**
 * Reads a box, a fold or a tab of MkDocs: `!!! note "Title"`, `??? question "Title"`, `=== "Label"`, with indented content.
 * @param isFollowed whether the next line that is not blank is indented further
 */
export function readAdmonition(text: string, isFollowed: boolean): Opening | null {
  const opening = { action: 'open', group: '!!!', isIndented: true, rest: '' } as const;
  const tab = TAB.exec(text);
  if (tab) return { ...opening, kind: 'tab', title: readArguments(tab[1] ?? '').quoted[0] ?? '' };
  const box = BOX.exec(text);
  if (!box) return null;
  const [, folds, names = '', quoted = ''] = box;
  // “!!! READ THIS” is a sentence.
  if (!isFollowed && quoted === '' && !/^[a-z]+$/u.test(names)) return null;
  const [name = ''] = names.split(/[ \t]/u);
  const title = quoted.replace(/^["“'](.*?)["”']?[ \t]*$/u, '$1').trim();
  return { ...opening, kind: folds ? 'fold' : kindOf(name), title };
}
