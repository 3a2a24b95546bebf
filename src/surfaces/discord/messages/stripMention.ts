/**
 * What a message asks the bot.
 * @param direct in a direct message everything is meant for the bot; elsewhere its name must stand in the text, so
 * that neither `@everyone` nor the ping of an ordinary reply makes it speak
 * @returns the text without the bot's name, possibly empty, or null where the message is not for the bot
 */
export function stripMention(content: string, botId: string, direct: boolean): string | null {
  const names = [`<@${botId}>`, `<@!${botId}>`];
  if (!direct && !names.some((name) => content.includes(name))) return null;
  return names.reduce((text, name) => text.replaceAll(name, ' '), content).trim();
}
