const ZERO_WIDTH_SPACE = '\u200B';

/** `@everyone`, `@here`, and the start of a mention of a user, a role or a channel. */
const MENTION_START = /@(?=everyone|here)|<@(?=[!&]?\d)|<#(?=\d)/giu;

/**
 * Breaks mentions with a zero-width space and leaves all other Markdown alone. Messages are sent with mentions turned off as
 * well, so nobody would be notified; this also keeps Discord from drawing the text as a mention.
 */
export function neutralizeMentions(text: string): string {
  return text.replace(MENTION_START, (opening) => `${opening}${ZERO_WIDTH_SPACE}`);
}
