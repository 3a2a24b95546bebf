/** Forms as people see them and as Discord hands them over. */
import type { ModalBody } from './world.ts';

/** A form as earlier versions opened it: texts in action rows. */
export interface EarlierForm {
  readonly title: string;
  readonly custom_id: string;
  readonly components: readonly {
    readonly type: 1;
    readonly components: readonly { readonly type: 4; readonly custom_id: string; readonly value?: string }[];
  }[];
}

type Field = Extract<ModalBody['components'][number], { readonly type: 18 }>['component'];

const fieldsOf = (form: ModalBody): readonly Field[] =>
  form.components.flatMap((part) => (part.type === 18 ? [part.component] : []));

/** What a field holds before anybody changes it. */
const startOf = (field: Field): string | undefined => {
  if (field.type === 4) return field.value ?? '';
  return field.type === 19 ? undefined : field.options.find((one) => one.default)?.value;
};

/** The values that a form opens with, by field id; undefined for what is not filled in. */
export const valuesOf = (form: ModalBody): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(fieldsOf(form).map((field) => [field.custom_id, startOf(field)]));

/** The values that may be chosen in a field, in order. */
export const choicesOf = (form: ModalBody, id: string): readonly string[] =>
  fieldsOf(form).flatMap((field) =>
    field.custom_id === id && (field.type === 3 || field.type === 21) ? field.options.map(({ value }) => value) : [],
  );

/** The components of a filled form as Discord hands them over. */
export const fillForm = (form: ModalBody | EarlierForm, values: Readonly<Record<string, string>>): readonly object[] =>
  form.components.map((part, i) => {
    if (part.type === 10) return { type: 10, id: 2 * i + 1 };
    if (part.type === 1) {
      const texts = part.components.map(({ custom_id, value = '' }) => ({
        type: 4,
        id: 2 * i + 2,
        custom_id,
        value: values[custom_id] ?? value,
      }));
      return { type: 1, id: 2 * i + 1, components: texts };
    }
    const { component } = part;
    return { type: 18, id: 2 * i + 1, component: { id: 2 * i + 2, ...fill(component, values[component.custom_id]) } };
  });

function fill(field: Field, given: string | undefined): object {
  const { type, custom_id } = field;
  const value = given ?? startOf(field);
  if (type === 4) return { type, custom_id, value };
  if (type === 19) return { type, custom_id, values: value === undefined ? [] : [value] };
  if (value !== undefined && !field.options.some((one) => one.value === value)) {
    throw new Error(`The field ${custom_id} has no option ${value}`);
  }
  if (type === 21) return { type, custom_id, value: value ?? null };
  return { type, custom_id, values: value === undefined ? [] : [value] };
}
