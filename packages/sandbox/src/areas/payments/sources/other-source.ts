import type { World } from '../../../world.js';
import { digits } from '../answers/reference-numbers.js';
import type { SourceBody } from '../payment-body.js';
import { findInstrument } from './instruments.js';

/** What answers tell of a source that is no card; account numbers are not repeated. */
export function describeSource(
  world: World,
  source: SourceBody,
  paymentId: string,
): { type: string } & Record<string, unknown> {
  switch (source.type) {
    case 'id': {
      const instrument = findInstrument(world, source.id);
      return { type: instrument.type, id: instrument.id };
    }
    case 'bacs':
      return { type: 'bacs', id: findInstrument(world, source.id).id };
    case 'sepa':
      return { type: 'sepa', id: world.ids.next('src') };
    case 'multibanco':
      return {
        type: 'multibanco',
        payment_reference: digits(9, 'voucher', paymentId),
        service_supplier_id: digits(5, 'supplier', 'multibanco'),
      };
    case 'fawry':
      return { type: 'fawry', reference_number: digits(9, 'voucher', paymentId) };
    case 'p24':
      return { type: 'p24', p24_descriptor: digits(11, 'descriptor', paymentId) };
    case 'blik':
      return { type: 'blik', partner_agreement_id: source.partner_agreement_id };
    case 'currency_account':
    case 'entity':
      return { type: source.type, id: source.id, amount: source.amount };
    default:
      return { type: source.type, billing_address: source.billing_address, phone: source.phone };
  }
}
