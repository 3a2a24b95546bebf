const ZERO_WIDTH_SPACE = '\u200B';

/** `@everyone`, `@here`, and the start of a mention of a user, a role or a channel. */
const MENTION_START = /@(?=everyone|here)|<@(?=[!&]?\d)|<#(?=\d)/giu;

/**
 * Make mentions inert with a zero-width space and leave all other Markdown as it is. Messages are sent with mentions
 * turned off as well; this keeps what would look like one from being drawn as one.
 */
export function neutralizeMentions(text: string): string {
  return text.replace(MENTION_START, (start) => `${start}${ZERO_WIDTH_SPACE}`);
}
