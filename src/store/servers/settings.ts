import { z } from 'zod';
import { CLOSINGS, type PersonSettings, RIGHTS, type ServerSettings, UNSURE } from './types.ts';

type Schemas<Settings> = { readonly [Name in keyof Settings]: z.ZodType<Settings[Name]> };

const id = z.string().min(1).max(100);

/** Schemas of a server's settings, with their defaults. */
export const serverSettingKeys = {
  moderatorRoles: z
    .array(z.object({ role: id, right: z.enum(RIGHTS) }))
    .max(25)
    .default([]),
  privateByDefault: z.boolean().default(false),
  allowedChannels: z.array(id).max(500).default([]),
  forumChannels: z.array(id).max(500).default([]),
  unsurePosts: z.enum(UNSURE).default('nothing'),
  helpRole: id.nullable().default(null),
  solvedTag: z.string().min(1).max(20).nullable().default(null),
  solvedPosts: z.enum(CLOSINGS).default('open'),
  helpThreads: z.boolean().default(false),
  ticketUrl: z
    .url({ protocol: /^https$/u })
    .max(500)
    .nullable()
    .default(null),
  locale: z.enum(['en', 'uk', 'de', 'fr', 'es']).nullable().default(null),
  logChannel: id.nullable().default(null),
  digestChannel: id.nullable().default(null),
  answerMentions: z.boolean().default(true),
} satisfies Schemas<ServerSettings>;

/** Schemas of a person's settings, with their defaults. */
export const personSettingKeys = {
  answerMentions: z.boolean().default(true),
} satisfies Schemas<PersonSettings>;
