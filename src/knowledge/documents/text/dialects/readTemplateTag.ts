import { kindOf } from './kindOf.ts';
import { openContainer } from './openContainer.ts';
import { readArguments, titleOf } from './readArguments.ts';
import type { Marker } from './types.ts';

const LIQUID = /^\{%[-~+]?[ \t]*(\/|end)?([\w-]+)([^%]*(?:%(?!\})[^%]*)*)%\}[ \t]*(.*)$/u;
const HUGO = /^\{\{[<%]-?\s*(\/?)\s*([\w./-]+)([^}]*(?:\}(?!\})[^}]*)*)\}\}[ \t]*(.*)$/u;
const HIDDEN = /^(?:comment|content-ref|openapi)$/u;
const RAW = /^(?:raw|verbatim)$/u;
/** Group of a container in which braces are plain text. */
export const RAW_GROUP = '{% raw';
const CODE = /^(?:highlight|prism|codeblock)$/u;

/**
 * Reads a tag of Liquid, Nunjucks or GitBook (`{% hint %}`) or a shortcode of Hugo (`{{< tab "x" >}}`) at the start of a
 * line. Returns null for a tag within a sentence.
 */
export function readTemplateTag(text: string): Marker | null {
  const hugo = text.startsWith('{{');
  const tag = (hugo ? HUGO : LIQUID).exec(text);
  if (!tag) return null;
  const [, closing, name = '', args = '', rest = ''] = tag;
  const group = `${hugo ? '{{' : '{%'} ${name}`;
  const kind = HIDDEN.test(name) ? 'hidden' : CODE.test(name) ? 'code' : kindOf(name.slice(name.lastIndexOf('/') + 1));
  if (closing && RAW.test(name)) return { action: 'close', group: RAW_GROUP, rest };
  if (closing) return kind === 'box' && rest !== '' ? null : { action: 'close', group, rest };
  if (RAW.test(name) && rest === '') return openContainer('plain', RAW_GROUP, '');
  const title =
    kind === 'hidden' || kind === 'code' ? '' : titleOf(readArguments(args.replace(/[-/>%\s]+$/u, '')), kind);
  if (kind === 'box' && (title === '' || !isBox(name))) {
    // A tag alone on its line shows nothing; within a sentence it is removed later.
    return rest === '' ? { action: 'break', rest } : null;
  }
  return openContainer(kind, group, title, rest);
}

/** Whether a tag of this name has a title that is shown, unlike that of a figure or a link. */
function isBox(name: string): boolean {
  return /note|tip|hint|warn|alert|admonition|callout|notice|info|danger|caution|important|box|panel|step|aside|quote|block/iu.test(
    name,
  );
}
