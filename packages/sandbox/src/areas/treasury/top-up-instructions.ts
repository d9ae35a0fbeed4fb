import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { findCurrencyAccount } from './books/currency-accounts.js';

/** The account that all top-ups go to: at a bank that does not exist, with the IBAN that is printed as an example. */
const holder = {
  beneficiary_account_name: 'Sandbox Client Money',
  beneficiary_address: '1 Sandbox Street, London',
  bank_name: 'Sandbox Bank',
  bank_address: '2 Sandbox Street, London',
};
const international = { ...holder, iban: 'GB33BUKB20201555555555', swift_code: 'BUKBGB22' };
const domestic = { ...holder, account_number: '55555555', sort_code: '202015' };

/**
 * `GET /entities/{entityId}/currency-accounts/{currencyAccountId}/top-up-instructions`: pounds from within the country,
 * everything from abroad. [shape: JAVA-M; details inferred]
 */
export function getTopUpInstructions(world: World, { path }: Call): Reply {
  const account = findCurrencyAccount(world, path.currencyAccountId ?? '');
  if (account?.entityId !== path.entityId || account === undefined) throw new Refusal(404);
  const { id, currency } = account;
  return {
    status: 200,
    body: {
      currency_account_id: id,
      currency,
      payment_reference: id.slice('ca_'.length, 'ca_'.length + 12).toUpperCase(),
      bank_details: { ...(currency === 'GBP' && { domestic }), international },
    },
  };
}
