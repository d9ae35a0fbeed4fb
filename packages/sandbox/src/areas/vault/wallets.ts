import type { CardData } from '../../cards/index.js';
import { Refusal } from '../../refusal.js';

/** A wallet's payload, as the request brings it. */
export interface WalletTokenBody {
  type: 'applepay' | 'googlepay';
  token_data: Record<string, unknown>;
  billing_address?: CardData['billing_address'];
  phone?: CardData['phone'];
}

/** Parts without which a payload cannot be read, by Apple's and Google's own formats. */
const parts: Readonly<Record<WalletTokenBody['type'], readonly string[]>> = {
  applepay: ['version', 'data', 'signature', 'header'],
  googlepay: ['signature', 'protocolVersion', 'signedMessage'],
};

/**
 * The card in a wallet. The payload is encrypted for Checkout.com, so the sandbox cannot open it: any complete one holds
 * a documented test card that expires in three years.
 */
export function readWallet({ type, token_data, billing_address, phone }: WalletTokenBody, now: Date): CardData {
  if (!parts[type].every((part) => token_data[part])) throw new Refusal(422, ['token_data_invalid']);
  return {
    number: '4242424242424242',
    expiry_month: 12,
    expiry_year: now.getUTCFullYear() + 3,
    ...(billing_address && { billing_address }),
    ...(phone && { phone }),
  };
}
