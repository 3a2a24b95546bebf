const BOILERPLATE = [
  /^(?:photo|image|picture|video)?(?: ?credits?| by| courtesy of)?:/iu,
  /^(?:photo|image|picture) (?:by|credit|courtesy)/iu,
  /^(?:advertisement|sponsored(?: content)?|share(?: this.*| on .*)?|print|comments?|menu|skip to .*)$/iu,
  /^(?:read (?:more|also|next)|related(?: articles| stories)?|see also|sign up|subscribe|follow us|click here)\b.{0,80}$/iu,
  /^(?:©|\(c\)|copyright\b|all rights reserved)/iu,
];
const MAX = 160;

/** Whether a paragraph is about the page and not about its subject: credits, advertising, links to other pages. */
export function isBoilerplate(text: string): boolean {
  return text.length <= MAX && BOILERPLATE.some((pattern) => pattern.test(text.trim()));
}
