import { VaultClient } from '@cko/vault';
import type { Sandbox } from '@cko/sandbox';

export const testCard = { number: '4242424242424242', expiry_month: 6, expiry_year: 2040, cvv: '100' };

/** A token, as a payer's browser makes one. */
export async function tokenOf({ url, credentials }: Sandbox, card = testCard): Promise<string> {
  const vault = new VaultClient({ baseUrl: url, publicKey: credentials.publicKey });
  const { token } = await vault.tokens.request({ type: 'card', ...card });
  return token;
}
