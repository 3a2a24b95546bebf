/** Returns the last part of an address as words: `/guide/first-steps.md#top` becomes `first steps`. */
export function pageWords(address: string): string {
  const [path = ''] = address.split(/[#?]/u, 1);
  const name =
    path
      .replace(/\/+$/u, '')
      .split('/')
      .at(-1)
      ?.replace(/\.\w{1,5}$/u, '') || address;
  return name.replace(/[-_/]+/gu, ' ').trim();
}
