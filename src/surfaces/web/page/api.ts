import type {
  ActionRequest,
  ChoiceView,
  CommandRequest,
  CommandsView,
  EntriesView,
  ReplyView,
  SessionView,
} from '../types.ts';

/** A refusal of the server, or no response at all; the message is for people. */
class RequestError extends Error {
  /** Name of the refusal's reason, if the page acts on it. */
  readonly code: unknown;

  constructor(message: string, code?: unknown) {
    super(message);
    this.code = code;
  }
}

/** Token of the session, which another site cannot read; fetched once, and again if the server has started anew. */
let session: Promise<SessionView> | null = null;

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

/** Fetches who the visitor is to the server. */
export function fetchSession(): Promise<SessionView> {
  session ??= request<SessionView>('/api/session').catch((error: unknown) => {
    session = null;
    throw error;
  });
  return session;
}

/** Ends the session and shows the page that asks for the password. */
export async function signOut(): Promise<void> {
  await post('/sign-out', {});
  window.location.reload();
}

async function post<T>(path: string, body: unknown, isRetry = false): Promise<T> {
  const { token } = await fetchSession();
  const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': token };
  try {
    return await request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  } catch (error) {
    if (isRetry || !(error instanceof RequestError) || error.code !== 'token') throw error;
    session = null;
    return post(path, body, true);
  }
}

async function request<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new RequestError('The preview’s server does not answer. Is Footnote still running?');
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
    throw new RequestError(toMessage(body) ?? `The preview’s server answered ${response.status}.`, code);
  }
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
