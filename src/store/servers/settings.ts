import { z } from 'zod';

const id = z.string().min(1).max(100);

/** What a server's moderators may set, with the value that stands where they set nothing. */
export const serverSettingKeys = {
  /** Who may use `/kb` besides those with Manage Server. */
  moderatorRole: id.nullable().default(null),
  privateByDefault: z.boolean().default(false),
  /** Where the bot answers; empty means everywhere. */
  allowedChannels: z.array(id).max(500).default([]),
  /** Forums whose new posts are answered from their title. */
  forumChannels: z.array(id).max(500).default([]),
  /** Language of notices; null follows each person's own. */
  locale: z.enum(['en', 'uk', 'de', 'fr', 'es']).nullable().default(null),
  /** Where a line is posted for every change of a moderator. */
  logChannel: id.nullable().default(null),
  answerMentions: z.boolean().default(true),
};

/** What a person may set for themselves. */
export const personSettingKeys = {
  answerMentions: z.boolean().default(true),
};

type Values<K extends Record<string, z.ZodType>> = { readonly [name in keyof K]: z.output<K[name]> };

export type ServerSettings = Values<typeof serverSettingKeys>;
export type PersonSettings = Values<typeof personSettingKeys>;
