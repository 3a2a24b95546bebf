const BOILERPLATE = [
  /^(?:advertisement|sponsored(?: content)?|share(?: this.*| on .*)?|skip to .*)$/iu,
  /^(?:read (?:more|also|next)|related(?: articles| stories)?|see also|sign up|subscribe|follow us|click here)\b.{0,80}$/iu,
  /^(?:©|\(c\)|copyright\b|all rights reserved)/iu,
];
const MAX = 160;

/** Whether a paragraph is about the page and not about its subject: advertising, rights, links to other pages. */
export function isBoilerplate(text: string): boolean {
  return text.length <= MAX && BOILERPLATE.some((pattern) => pattern.test(text.trim()));
}

/** Whether a line says whose picture stands there: short as a heading, but none. */
export function isCredit(text: string): boolean {
  return /^(?:(?:photo|image|picture|video)(?: credits?| by)?|credits?): ?\S/iu.test(text.trim());
}
