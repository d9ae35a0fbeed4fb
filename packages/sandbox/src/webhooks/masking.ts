/** A secret as it is shown: `secr******`. [docs/workflows/manage-workflows] A short one shows nothing (inferred). */
export function masked(secret: string): string {
  return `${secret.length > 4 ? secret.slice(0, 4) : ''}******`;
}

/** Headers that are sent along, fit to be shown: any of them may hold a secret. */
export function maskedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, masked(value)]));
}
