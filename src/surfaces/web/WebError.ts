/** Reason why the page cannot be served: one line for the operator. */
export class WebError extends Error {
  override readonly name = 'WebError';
}
