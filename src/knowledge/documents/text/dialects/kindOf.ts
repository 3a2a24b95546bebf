import type { Kind } from './types.ts';

const FOLD =
  /^(?:details?|dropdown|collaps\w*|expand\w*|accordion(?:-?(?:item|panel|tab|section))?|spoiler|toggle|faqs?(?:-?(?:item|entry))?|questions?|q-?(?:and-?)?a|fold\w*|disclosure)$/iu;
const TAB = /^(?:code-?)?tab(?:-?(?:item|panel|pane|content))?$/iu;
const GENERIC =
  /^(?:(?:please )?(?:click|tap|press)(?: here| me| this)?(?: to .*)?|(?:show|view|see|read|reveal|hide|open|expand)(?: (?:the |me |all |full )?(?:more|details?|answers?|solutions?|hints?|code|outputs?|examples?|spoilers?|content|everything|less))?|details?|more(?: details| info(?:rmation)?)?|answers?|solutions?|spoilers?|hints?|toggle|mehr(?: anzeigen| erfahren)?|anzeigen|antwort|lösung|détails|réponse|voir(?: plus| la réponse)?|afficher|más|ver (?:más|respuesta)|respuesta|solución|detalles|відповідь|детальніше|показати|ответ|подробнее|resposta|risposta)[.…:!]*$/iu;

/** Returns what a container of this name does: `AccordionItem` opens on a click, `TabPanel` is a tab, all others are boxes. */
export function kindOf(name: string): Kind {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return FOLD.test(last) ? 'fold' : TAB.test(last) || TAB.test(name.replace('.', '')) ? 'tab' : 'box';
}

/** Returns how a title is shown: as a question of its own, as a label of what follows, or not at all. */
export function titleRole(kind: Kind, title: string): 'question' | 'label' | null {
  const words = title.replace(/<[^<>]{1,200}>|[*_`]/gu, '').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  if (kind === 'tab') return 'label';
  if (/[?？]["”’)\s]*$/u.test(words)) return 'question';
  if (kind !== 'fold') return 'label';
  return GENERIC.test(words) ? null : 'question';
}
