import type { ActionRequest, ChoiceView, CommandRequest, CommandsView, EntriesView, ReplyView } from '../types.ts';

/** A refusal of the server, or no response at all; the message is for people. */
class RequestError extends Error {}

export const fetchCommands = (): Promise<CommandsView> => request('/api/commands');
export const fetchEntries = (): Promise<EntriesView> => request('/api/entries');
export const runCommand = (body: CommandRequest): Promise<ReplyView> => post('/api/command', body);
export const runAction = (body: ActionRequest): Promise<ReplyView> => post('/api/action', body);

/** Fetches choices for what has been typed into an option so far. */
export async function complete(
  command: string,
  option: string,
  typed: string,
  signal: AbortSignal,
): Promise<readonly ChoiceView[]> {
  const query = new URLSearchParams({ command, option, typed });
  const { choices } = await request<{ choices: readonly ChoiceView[] }>(`/api/complete?${query}`, { signal });
  return choices;
}

function post<T>(path: string, body: unknown): Promise<T> {
  return request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

async function request<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new RequestError('The preview’s server does not answer. Is Footnote still running?');
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new RequestError(toMessage(body) ?? `The preview’s server answered ${response.status}.`);
  return body as T;
}

function toMessage(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string'
    ? body.error
    : null;
}

/** Returns a sentence about an error for people. */
export function explain(error: unknown): string {
  return error instanceof RequestError ? error.message : 'Something went wrong in this page. Reload it.';
}
