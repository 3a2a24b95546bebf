const ZERO_WIDTH_SPACE = '\u200B';

/** `@everyone`, `@here`, and the start of a mention of a user or a role. */
const MENTION_START = /@(?=everyone|here)|<@(?=[!&]?(\d+))/giu;

/**
 * Breaks mentions with a zero-width space and leaves all other Markdown alone, links to channels and commands included: they
 * notify nobody. Messages are sent with mentions turned off as well; this also keeps Discord from drawing the text as a mention.
 * @param shown ids of people whose mentions stay
 */
export function neutralizeMentions(text: string, shown: readonly string[] = []): string {
  return text.replace(MENTION_START, (opening, id: string | undefined) =>
    id !== undefined && shown.includes(id) ? opening : `${opening}${ZERO_WIDTH_SPACE}`,
  );
}
