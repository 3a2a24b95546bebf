/** Words that lead elsewhere or advertise; only a paragraph of nothing else is boilerplate. */
const BOILERPLATE = [
  /^(?:advertisement|sponsored(?: content)?|skip to (?:main )?(?:content|navigation)|share|share (?:this(?: (?:article|page|post|story))?|on (?:facebook|twitter|x|linkedin|reddit|whatsapp)))$/iu,
  /^(?:read (?:more|also|next)|related(?: articles| stories| posts| pages)?|see also|subscribe(?: now)?|follow us(?: on (?:facebook|twitter|x|instagram|linkedin))?|click here|sign up for our newsletter|subscribe to our newsletter)$/iu,
  /^(?:edit(?: this page)?(?: on git(?:hub|lab))?|improve this page|report an issue with this page|(?:was|did) (?:this|the) (?:\w+ )?(?:page|article|answer|guide|information|content|topic|section|post)(?: (?:helpful|useful|help you|answer your question))|have more questions(?:\? submit a request)?|\d+ out of \d+ found this helpful|still need help|(?:back|return|go) to (?:the )?top|on this page|table of contents)$/iu,
  /^(?:(?:copyright )?(?:©|\(c\))(?: ?\d{4}|\s)|copyright \d{4}\b|all rights reserved$)/iu,
  /^last (?:updated|modified|edited|changed|reviewed)(?: on| at)?:? [^.!?]{0,30}\d[^.!?]{0,20}(?:[|·] ?author:? [^.!?|]{1,40})?$/iu,
];
/** A row of words that turn pages: at least two of them, or one with an arrow. */
const TURNS =
  /^(?:(?:previous|prev|next|back|home|up|top|contents)(?: (?:page|chapter|section))?|[←→⟵⟶«»‹›⬅➡⬆↑|•·/<>-])+$/iu;
/** Maximum characters of a boilerplate paragraph. */
const MAX_LENGTH = 160;

/** Whether a paragraph is nothing but advertising, a copyright notice or a way to other pages. A sentence is none. */
export function isBoilerplate(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const words = text.replace(/[*_]/gu, '').replace(/^[^\p{L}\p{N}©(]+|[\s:.…!?»→›↑⬆]+$/gu, '');
  if (BOILERPLATE.some((pattern) => pattern.test(words))) return true;
  const row = text.replace(/\s+/gu, '');
  return (
    TURNS.test(row) &&
    (row.match(/previous|prev|next|back|home|up|top|contents/giu)?.length ?? 0) + (/[←→⟵⟶«»⬅➡]/u.test(row) ? 1 : 0) > 1
  );
}

/** Whether a line is a picture credit, which looks like a heading. */
export function isCredit(text: string): boolean {
  return /^(?:(?:photo|image|picture|video)(?: credits?| by)?|credits?): ?\S/iu.test(text.trim());
}
