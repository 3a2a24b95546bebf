/** Discord's own description of its API, where this machine has it: every payload is held to it, too. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';

const BESIDE = fileURLToPath(new URL('../../../../shared/discord/openapi.json', import.meta.url));
const place = process.env.DISCORD_OPENAPI ?? BESIDE;

/** Whether the description is there; it is no part of the project. */
export const hasOpenApi = existsSync(place);

const FORMATS = {
  snowflake: /^\d{1,20}$/u,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u,
  uri: (text: string) => URL.canParse(text),
  nonce: true,
  double: true,
  int32: true,
  int64: true,
} as const;

const bodySchema = z.object({ content: z.object({ 'application/json': z.unknown().optional() }) });
const fileSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});

interface Operation {
  readonly method: string;
  readonly path: RegExp;
  /** Number of parameters in the path: `@me` comes before any id. */
  readonly parameters: number;
  readonly validate: () => ValidateFunction | null;
}

let known: readonly Operation[] | null = null;

function readOperations(): readonly Operation[] {
  const document: unknown = JSON.parse(readFileSync(place, 'utf8'));
  // Compiled in the thread that answers the bot: a tenth of a second instead of a second.
  const quick = { inlineRefs: false, code: { optimize: false }, validateSchema: false } as const;
  const ajv = new Ajv2020({ strict: false, formats: FORMATS, ...quick });
  ajv.addSchema(document as object, 'discord');
  return Object.entries(fileSchema.parse(document).paths)
    .flatMap(([template, methods]) =>
      Object.entries(methods).map(([method, operation]) => {
        const body = bodySchema.safeParse(
          z.object({ requestBody: z.unknown() }).safeParse(operation).data?.requestBody,
        );
        const pointer = `discord#/paths/${encodeURIComponent(template.replaceAll('/', '~1'))}/${method}/requestBody/content/application~1json/schema`;
        let validate: ValidateFunction | null = null;
        return {
          method: method.toUpperCase(),
          path: new RegExp(`^${template.replaceAll(/\{[^}]+\}/gu, '[^/]+')}$`, 'u'),
          parameters: template.split('{').length,
          validate: () => {
            if (!body.success) return null;
            validate ??= ajv.compile({ $ref: pointer });
            return validate;
          },
        };
      }),
    )
    .sort((a, b) => a.parameters - b.parameters);
}

/** Returns what Discord's description says against a request; nothing where this machine does not have it. */
export function checkOperation(method: string, path: string, body: unknown): readonly string[] {
  if (!hasOpenApi) return [];
  known ??= readOperations();
  const operation = known.find((one) => one.method === method && one.path.test(path));
  if (!operation) return [`${method} ${path}: Discord has no such operation`];
  const validate = body === undefined ? null : operation.validate();
  if (!validate || validate(body)) return [];
  // Of alternatives that all fail, the one that got furthest says most.
  const errors = [...(validate.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
  return errors.slice(0, 3).map(({ instancePath, message }) => `${method} ${path}: ${instancePath} ${message}`);
}
