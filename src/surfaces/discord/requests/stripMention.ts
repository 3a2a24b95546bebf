/**
 * Returns a message's text without the mention of the bot, possibly empty, or null if the message is not for the bot.
 * @param isDirect true for a direct message, which is always for the bot. Elsewhere the text must mention the bot: neither
 * `@everyone` nor the ping of an ordinary reply makes it speak.
 */
export function stripMention(content: string, botId: string, isDirect: boolean): string | null {
  const mentions = [`<@${botId}>`, `<@!${botId}>`];
  if (!isDirect && !mentions.some((mention) => content.includes(mention))) return null;
  return mentions.reduce((text, mention) => text.replaceAll(mention, ' '), content).trim();
}
