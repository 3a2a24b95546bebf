type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Creates an element. Strings become text nodes, so no text is read as HTML.
 * @param attributes `true` sets an empty attribute; `false` and `null` leave it out
 */
export function el<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/**
 * Returns the element of index.html with this id.
 * @throws Error if the page has none
 */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`index.html has no ${type.name} #${id}`);
  return element;
}

let last = 0;

/** Returns an id that no other element has. */
export function newId(prefix: string): string {
  last += 1;
  return `${prefix}-${last}`;
}
