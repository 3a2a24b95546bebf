/** Discord's limits on forms. Texts in action rows still work there, but are deprecated: here they are faults. */
import { z } from 'zod';
import { componentId, menuSchema, optionSchema, text } from './validateMessage.ts';

const required = z.boolean().optional();
const customId = text(1, 100);
const few = (least: number) =>
  z
    .array(optionSchema)
    .min(least)
    .max(10)
    .refine((all) => new Set(all.map(({ value }) => value)).size === all.length, 'values must be unique')
    .refine((all) => all.filter((one) => one.default).length <= 1, 'one option may be chosen at first');

const fieldSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal(4),
    id: componentId,
    custom_id: customId,
    style: z.int().min(1).max(2),
    min_length: z.int().min(0).max(4000).optional(),
    max_length: z.int().min(1).max(4000).optional(),
    required,
    value: text(0, 4000).optional(),
    placeholder: text(0, 100).optional(),
  }),
  menuSchema.omit({ disabled: true }).extend({ required }),
  z.strictObject({
    type: z.literal(19),
    id: componentId,
    custom_id: customId,
    required,
    min_values: z.int().min(0).max(10).optional(),
    max_values: z.int().min(1).max(10).optional(),
  }),
  z.strictObject({ type: z.literal(21), id: componentId, custom_id: customId, required, options: few(2) }),
]);

/** Fields of a form that hold no more than their limit. */
const fits = (field: z.infer<typeof fieldSchema>): boolean =>
  field.type !== 4 || [...(field.value ?? '')].length <= (field.max_length ?? 4000);

const partSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal(18),
    id: componentId,
    label: text(1, 45),
    description: text(1, 100).optional(),
    component: fieldSchema.refine(fits, 'a text must not begin longer than it may be'),
  }),
  z.strictObject({ type: z.literal(10), id: componentId, content: text(1, 4000) }),
]);

/** A form. */
export const modalSchema = z
  .strictObject({ title: text(1, 45), custom_id: customId, components: z.array(partSchema).min(1).max(5) })
  .refine(({ components }) => {
    const ids = components.flatMap((part) => (part.type === 18 ? [part.component.custom_id] : []));
    return ids.length > 0 && new Set(ids).size === ids.length;
  }, 'a form must have fields with unique ids');
