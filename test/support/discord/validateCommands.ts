/** Discord's documented limits on application commands (API v10). Unknown keys are faults. */
import { z } from 'zod';
import { text } from './validateMessage.ts';

const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
  .refine((value) => value === value.toLowerCase(), 'must be lower case');
const description = text(1, 100);
const required = z.boolean().optional();

/** Discord's languages, as far as they are used here. */
const tag = z.enum(['en-US', 'en-GB', 'uk', 'de', 'fr', 'es-ES', 'es-419']);
const localized = {
  name_localizations: z.partialRecord(tag, name).nullable().optional(),
  description_localizations: z.partialRecord(tag, description).nullable().optional(),
};

const unique = <T>(all: readonly T[]): boolean => new Set(all).size === all.length;

type Texts = Readonly<Partial<Record<string, string>>> | null | undefined;

interface Named {
  readonly name: string;
  readonly description?: string | undefined;
  readonly name_localizations?: Texts;
  readonly description_localizations?: Texts;
  readonly options?: readonly Named[] | undefined;
}

/** No two may have the same name, in no language. */
const uniqueNames = (all: readonly Named[]): boolean =>
  [undefined, ...tag.options].every((one) =>
    unique(all.map(({ name: own, name_localizations: names }) => (one && names?.[one]) ?? own)),
  );

const longest = (text = '', others: Texts = {}): number =>
  Math.max(...[text, ...Object.values(others ?? {})].map((one = '') => [...one].length));

/** Characters of a command with its options; of each text only the longest language counts. */
const sizeOf = (named: Named): number =>
  longest(named.name, named.name_localizations) +
  longest(named.description, named.description_localizations) +
  (named.options ?? []).reduce((sum, option) => sum + sizeOf(option), 0);

const valueOptions = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal(3),
        name,
        description,
        ...localized,
        required,
        min_length: z.int().min(0).max(6000).optional(),
        max_length: z.int().min(1).max(6000).optional(),
        autocomplete: z.boolean().optional(),
      }),
      z.strictObject({ type: z.literal(5), name, description, ...localized, required }),
      z.strictObject({ type: z.literal(6), name, description, ...localized, required }),
      z.strictObject({
        type: z.literal(7),
        name,
        description,
        ...localized,
        required,
        channel_types: z.array(z.union([z.literal(0), z.literal(5), z.literal(15)])).optional(),
      }),
      z.strictObject({ type: z.literal(8), name, description, ...localized, required }),
      z.strictObject({ type: z.literal(11), name, description, ...localized, required }),
    ]),
  )
  .max(25)
  .refine(uniqueNames, 'option names must be unique')
  .refine(
    (all) => all.every((option, i) => !option.required || all.slice(0, i).every((before) => before.required)),
    'required options must come first',
  );

const subcommands = z
  .array(z.strictObject({ type: z.literal(1), name, description, ...localized, options: valueOptions.optional() }))
  .min(1)
  .max(25)
  .refine(uniqueNames, 'subcommand names must be unique');

const who = {
  default_member_permissions: z
    .union([z.int().min(0), z.string().regex(/^\d+$/u)])
    .nullable()
    .optional(),
  nsfw: z.boolean().optional(),
};
const slash = {
  type: z.literal(1),
  name,
  description,
  ...localized,
  options: z.union([valueOptions, subcommands]).optional(),
  ...who,
};
/** Commands of a message's menu have no description and no options; their names may have spaces and capitals. */
const menuName = text(1, 32);
const menu = {
  type: z.literal(3),
  name: menuName,
  name_localizations: z.partialRecord(tag, menuName).nullable().optional(),
  ...who,
};
const where = {
  contexts: z.array(z.int().min(0).max(2)).min(1).refine(unique).optional(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).refine(unique).optional(),
};

const set = <T extends z.ZodType<{ readonly type: number; readonly name: string }>>(command: T) =>
  z
    .array(command)
    .max(100)
    .refine((all) => unique(all.map((one) => `${one.type} ${one.name}`)), 'command names must be unique')
    .refine((all) => all.filter((one) => one.type === 3).length <= 15, 'at most 15 commands in the menu of a message')
    .refine((all) => all.every((one) => sizeOf(one) <= 8000), 'a command must have at most 8000 characters');

export const guildCommandsSchema = set(z.discriminatedUnion('type', [z.strictObject(slash), z.strictObject(menu)]));

export const globalCommandsSchema = set(
  z.discriminatedUnion('type', [z.strictObject({ ...slash, ...where }), z.strictObject({ ...menu, ...where })]),
);
