import { RESTJSONErrorCodes, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** `POST /interactions/{id}/{token}/callback`, and the id. */
const CALLBACK = /\/interactions\/(\d+)\/[^/]+\/callback(?:\?|$)/u;
/** Callbacks without an answer that are followed at once. */
const MAX_FOLLOWED = 500;

/**
 * Sends requests as `send` does, and takes a callback as accepted if Discord's answer to it was lost and the repetition is told
 * that the interaction has been acknowledged: by the first attempt.
 */
export function acceptRepeats(send: MakeRequest): MakeRequest {
  const unanswered = new Set<string>();
  const follow = (url: string): void => {
    if (unanswered.size < MAX_FOLLOWED) unanswered.add(url);
  };
  return async (url, init) => {
    const id = CALLBACK.exec(url)?.[1];
    if (id === undefined) return send(url, init);
    try {
      const response = await send(url, init);
      if (response.status >= 500) follow(url);
      else if (unanswered.delete(url) && response.status === 400) {
        const body = (await response.json()) as { readonly code?: unknown };
        return body.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
          ? Response.json({ interaction: { id } })
          : Response.json(body, { status: 400 });
      }
      return response;
    } catch (error) {
      follow(url);
      throw error;
    }
  };
}
