/** What a browser runs or shows by itself, so that it would lead nowhere. */
const embedded = ['javascript:', 'data:', 'vbscript:'];

/**
 * What is wrong with an address that a browser is to be sent to; `name` is what codes call it. [docs error codes
 * 2024-12-11] The description takes any URI, and some cannot be opened, such as one with a port beyond 65535. An app's own
 * scheme is taken. [inferred]
 */
export function browserAddressProblem(name: string, address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const canBeOpened = URL.canParse(address) && !embedded.includes(new URL(address).protocol);
  return canBeOpened ? undefined : `${name}_invalid`;
}
