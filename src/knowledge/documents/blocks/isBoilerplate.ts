const BOILERPLATE = [
  /^(?:advertisement|sponsored(?: content)?|share(?: this.*| on .*)?|skip to .*)$/iu,
  /^(?:read (?:more|also|next)|related(?: articles| stories)?|see also|sign up|subscribe|follow us|click here)\b.{0,80}$/iu,
  /^(?:©|\(c\)|copyright\b|all rights reserved)/iu,
];
/** Maximum characters of a boilerplate paragraph. */
const MAX_LENGTH = 160;

/** Whether a paragraph is advertising, a copyright notice or a link to other pages. */
export function isBoilerplate(text: string): boolean {
  return text.length <= MAX_LENGTH && BOILERPLATE.some((pattern) => pattern.test(text.trim()));
}

/** Whether a line is a picture credit, which looks like a heading. */
export function isCredit(text: string): boolean {
  return /^(?:(?:photo|image|picture|video)(?: credits?| by)?|credits?): ?\S/iu.test(text.trim());
}
