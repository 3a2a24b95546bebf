import { z } from 'zod';
import type { AttachedFile } from '../../commands/incoming/types.ts';
import type { Task } from '../../commands/types.ts';
import type { CommandRequest, SentFile } from './types.ts';

/** A task of the page and the place where it is asked. */
export interface PageTask {
  readonly task: Task;
  readonly view: CommandRequest['view'];
}

const view = z.enum(['server', 'direct']);

const commandRequest: z.ZodType<CommandRequest> = z.object({
  name: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.boolean()])),
  view,
});

const actionRequest = z.object({
  id: z.string(),
  value: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
  files: z.record(z.string(), z.object({ name: z.string(), text: z.string() })).optional(),
  view,
});

/** Reads the body of `POST /api/command`; returns null if it has another shape. */
export function readCommand(body: unknown): PageTask | null {
  const { data } = commandRequest.safeParse(body);
  return data ? { task: { type: 'command', name: data.name, args: data.args }, view: data.view } : null;
}

/** Reads the body of `POST /api/action`, of a button, a select or a form; returns null if it has another shape. */
export function readAction(body: unknown): PageTask | null {
  const { data } = actionRequest.safeParse(body);
  if (!data) return null;
  const id = data.value === undefined ? data.id : `${data.id}:${data.value}`;
  const files = Object.fromEntries(Object.entries(data.files ?? {}).map(([field, file]) => [field, toFile(file)]));
  return { task: { type: 'action', id, fields: data.fields ?? {}, files }, view: data.view };
}

function toFile({ name, text }: SentFile): AttachedFile {
  const bytes = Buffer.from(text);
  return { name, size: bytes.length, read: async (limit) => (bytes.length > limit ? null : bytes) };
}
