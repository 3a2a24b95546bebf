/** Returns the path of a request to Discord without its ids and, above all, its tokens. */
export function toRoute(url: string): string {
  const path = new URL(url).pathname.replace(/^.*?\/v\d+(?=\/)/u, '');
  return path.replace(/(?<=^\/(?:interactions|webhooks)\/\d+\/)[^/]+/u, '…').replaceAll(/\d{15,}/gu, '…');
}
