import { request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body, read as JSON. */
  json(): Record<string, unknown>;
}

export interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One real HTTP request; unlike `fetch`, it lets a test forge Host and Origin. */
export function send(url: string, { method = 'GET', headers = {}, body }: Call = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: () => JSON.parse(text) });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

/** A POST as the page itself sends it, with the session's token; `headers` replace its own. */
export async function post(
  url: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { cookie } = headers;
  const session = await send(`${url}/api/session`, { headers: cookie === undefined ? {} : { cookie } });
  const token = session.status === 200 ? String(session.json().token) : '';
  return send(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': token, origin: url, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** The sign-in form as a browser sends it. */
export const submitPassword = (
  url: string,
  password: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  send(`${url}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url, ...headers },
    body: new URLSearchParams({ password }).toString(),
  });

/** The cookie that a sign-in set, as the browser sends it back; empty if there is none. */
export const cookieOf = ({ headers }: Answer): string => String(headers['set-cookie'] ?? '').split(';')[0] ?? '';
