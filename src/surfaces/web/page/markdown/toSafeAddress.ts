/** Returns an http or https address in canonical form; null for everything else, which is never linked. */
export function toSafeAddress(address: string): string | null {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  const { protocol, href, username, password } = new URL(address);
  // A user name before the host (https://bank.example@evil.example) serves only to mislead.
  if (username !== '' || password !== '') return null;
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
