import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import type { DestinationBody } from '../payment-body.js';
import type { PaymentRecord } from '../payment.js';
import { chooseCard, leadsToCard } from '../sources/chosen-card.js';
import { findInstrument } from '../sources/instruments.js';

/** Fields of a bank account that answers tell again. */
const accountFields = [
  'account_type',
  'account_number',
  'bank_code',
  'branch_code',
  'iban',
  'bban',
  'swift_bic',
  'country',
  'bank',
];

/** Where a payout goes, as its record keeps it. A token is spent by this. */
export function chooseDestination(
  world: World,
  destination: DestinationBody | undefined,
): Required<Pick<PaymentRecord, 'destination'>> & Pick<PaymentRecord, 'card'> {
  if (!destination) throw new Refusal(422, ['source_or_destination_required']);
  const { account_holder } = destination;
  if (destination.type === 'bank_account') {
    const account = Object.entries(destination).filter(([name]) => accountFields.includes(name));
    return { destination: { type: 'bank_account', ...Object.fromEntries(account), account_holder } };
  }
  if (!leadsToCard(world, destination)) {
    return { destination: { type: 'bank_account', id: findInstrument(world, destination.id).id, account_holder } };
  }
  const { card, token } = chooseCard(world, destination);
  if (token) token.used = true;
  return { card, destination: { type: 'card', account_holder } };
}
