/** An http or https address in its canonical form, or null: nothing else may be linked. */
export function toSafeAddress(address: string): string | null {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  const { protocol, href, username, password } = new URL(address);
  // A name before the host (https://bank.example@evil.example) only ever misleads.
  if (username !== '' || password !== '') return null;
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
