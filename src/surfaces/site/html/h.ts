import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Text that is HTML already. */
export type Html = HtmlEscapedString;

/** Template of HTML that escapes its values. hono's own returns a promise, but only for values that are promises. */
export const h = html as unknown as (strings: TemplateStringsArray, ...values: unknown[]) => Html;
