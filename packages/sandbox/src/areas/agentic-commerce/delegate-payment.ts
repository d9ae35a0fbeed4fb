import type { Call, Reply } from '../../area.js';
import { acceptedNumber, hasExpired, type CardData } from '../../cards/index.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { tokensOf } from '../vault/token-record.js';

interface DelegateBody {
  payment_method: {
    number: string;
    exp_month?: string;
    exp_year?: string;
    name?: string;
    cvc?: string;
  };
  allowance: { max_amount: number; currency: string; expires_at: string };
  billing_address?: {
    line_one: string;
    line_two?: string;
    city: string;
    state?: string;
    postal_code: string;
    country: string;
  };
  metadata: Record<string, string>;
}

/**
 * `POST /agentic_commerce/delegate_payment`: a token in place of a card, for one payment within the allowance [OPS].
 * That it is a token like those of the vault, and pays as the source `token`, is inferred; so are the codes.
 */
export function delegatePayment(world: World, call: Call): Reply {
  const body = call.body as DelegateBody;
  const now = world.clock.now();
  const card = cardFrom(body, now);
  refuseBad(body, card, now);
  const token = tokensOf(world).add({
    id: world.ids.next('tok'),
    type: 'card',
    card,
    expires_on: new Date(body.allowance.expires_at).toISOString(),
    used: false,
    allowance: { maxAmount: body.allowance.max_amount, currency: body.allowance.currency },
  });
  return { status: 201, body: { id: token.id, created: now.toISOString(), metadata: body.metadata } };
}

/** The card. Where no expiry is told, as in the reference's example, it is good for three more years. [inferred] */
function cardFrom({ payment_method: method, billing_address: address }: DelegateBody, now: Date): CardData {
  return {
    number: method.number,
    expiry_month: Number(method.exp_month ?? 12),
    expiry_year: Number(method.exp_year ?? now.getUTCFullYear() + 3),
    name: method.name,
    cvv: method.cvc,
    billing_address: address && {
      address_line1: address.line_one,
      address_line2: address.line_two,
      city: address.city,
      state: address.state,
      zip: address.postal_code,
      country: address.country,
    },
  };
}

function refuseBad({ allowance }: DelegateBody, card: CardData, now: Date): void {
  const codes = [
    acceptedNumber(card.number) ? undefined : 'card_number_invalid',
    card.expiry_month >= 1 && card.expiry_month <= 12 ? undefined : 'card_expiry_month_invalid',
    card.expiry_year >= 1000 ? undefined : 'card_expiry_year_invalid',
    hasExpired(card, now) ? 'card_expired' : undefined,
    allowance.max_amount > 0 ? undefined : 'max_amount_invalid',
    new Date(allowance.expires_at) > now ? undefined : 'expires_at_invalid',
  ].filter((code) => code !== undefined);
  if (codes.length > 0) throw new Refusal(422, codes);
}
