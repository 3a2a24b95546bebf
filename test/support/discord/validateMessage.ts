/** Discord's documented limits on messages, buttons, menus and choices (API v10). Unknown keys are faults. */
import { z } from 'zod';

const points = (text: string): number => [...text.trim()].length;

/** A string of `least` to `most` code points, outer white space not counted. */
export const text = (least: number, most: number) =>
  z
    .string()
    .refine(
      (value) => points(value) >= least && [...value].length <= most,
      `must have ${least} to ${most} code points`,
    );

export const componentId = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)
  .optional();
const snowflake = z.string().regex(/^\d{17,20}$/u);

const embedSchema = z
  .strictObject({
    title: text(1, 256).optional(),
    type: z.literal('rich').optional(),
    description: text(1, 4096).optional(),
    url: z.url().optional(),
    timestamp: z.iso.datetime().optional(),
    color: z.int().min(0).max(0xff_ff_ff).optional(),
    footer: z.strictObject({ text: text(1, 2048), icon_url: z.url().optional() }).optional(),
    author: z.strictObject({ name: text(1, 256), url: z.url().optional(), icon_url: z.url().optional() }).optional(),
    image: z.strictObject({ url: z.url({ protocol: /^https$/u }).max(2048) }).optional(),
    fields: z
      .array(z.strictObject({ name: text(1, 256), value: text(1, 1024), inline: z.boolean().optional() }))
      .max(25)
      .optional(),
  })
  .refine(
    (embed) => embed.title ?? embed.description ?? embed.author ?? embed.fields?.length ?? embed.image,
    'an embed must show something',
  );

type Embed = z.infer<typeof embedSchema>;

const embedSize = ({ title = '', description = '', footer, author, fields = [] }: Embed): number =>
  [title, description, footer?.text ?? '', author?.name ?? '', ...fields.flatMap(({ name, value }) => [name, value])]
    .map((part) => [...part].length)
    .reduce((sum, length) => sum + length, 0);

const buttonSchema = z.strictObject({
  type: z.literal(2),
  id: componentId,
  style: z.int().min(1).max(4),
  label: text(1, 80),
  custom_id: text(1, 100),
  disabled: z.boolean().optional(),
});

export const optionSchema = z.strictObject({
  label: text(1, 100),
  value: text(1, 100),
  description: text(1, 100).optional(),
  default: z.boolean().optional(),
});

export const menuSchema = z.strictObject({
  type: z.literal(3),
  id: componentId,
  custom_id: text(1, 100),
  placeholder: text(1, 150).optional(),
  options: z
    .array(optionSchema)
    .min(1)
    .max(25)
    .refine((all) => new Set(all.map(({ value }) => value)).size === all.length, 'values must be unique'),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
});

const rowSchema = z.strictObject({
  type: z.literal(1),
  id: componentId,
  components: z.union([z.array(buttonSchema).min(1).max(5), z.array(menuSchema).length(1)]),
});

/** A message as it is sent to a channel, as an interaction's answer, or as an edit. At most one person and one role are notified. */
export const messageSchema = z
  .strictObject({
    content: text(0, 2000).optional(),
    tts: z.literal(false).optional(),
    nonce: z.string().min(1).max(25).optional(),
    enforce_nonce: z.boolean().optional(),
    embeds: z.array(embedSchema).max(10).optional(),
    components: z.array(rowSchema).max(5).optional(),
    flags: z.int().optional(),
    attachments: z
      .array(z.strictObject({ id: z.string(), description: z.string().optional() }))
      .max(10)
      .optional(),
    allowed_mentions: z.strictObject({
      parse: z.tuple([]),
      users: z.array(snowflake).max(1).optional(),
      roles: z.array(snowflake).max(1).optional(),
      replied_user: z.literal(false).optional(),
    }),
    message_reference: z.strictObject({ message_id: snowflake, fail_if_not_exists: z.boolean().optional() }).optional(),
  })
  .refine(
    ({ content, embeds, components }) => content?.trim() || embeds?.length || components?.length,
    'a message must not be empty',
  )
  .refine(
    ({ embeds = [] }) => embeds.map(embedSize).reduce((a, b) => a + b, 0) <= 6000,
    'embeds must have at most 6000 code points',
  )
  .refine(({ components = [] }) => {
    const ids = components.flatMap((row) => row.components.map((component) => component.custom_id));
    return new Set(ids).size === ids.length;
  }, 'custom ids must be unique');

export const choicesSchema = z.strictObject({
  choices: z.array(z.strictObject({ name: text(1, 100), value: text(1, 100) })).max(25),
});

export const deferralSchema = z.strictObject({ flags: z.union([z.literal(0), z.literal(64)]).optional() });
