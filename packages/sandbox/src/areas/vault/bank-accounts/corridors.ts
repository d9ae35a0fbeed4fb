import { accountField, digitsField, type BankAccountField } from './field.js';
import { ibanField, hasEuroIban } from './iban.js';

type Network = 'local' | 'sepa' | 'fps' | 'ach' | 'fedwire' | 'swift';

/** Accounts of one country and currency: the networks that reach them, and the numbers these go by. */
interface Corridor {
  networks: readonly Network[];
  fields: BankAccountField[];
}

/**
 * The corridors that the sandbox knows: pounds, dollars, and euros by IBAN. Checkout.com has more. The form of the
 * answer and the IBAN are documented [R22]; the fields of pounds and dollars are those that their domestic systems need
 * (inferred).
 */
function corridorOf(country: string, currency: string): Corridor | undefined {
  if (country === 'GB' && currency === 'GBP') {
    const fields = [digitsField('account_number', 'Account number', 8), digitsField('bank_code', 'Sort code', 6)];
    return { networks: ['local', 'fps', 'swift'], fields };
  }
  if (country === 'US' && currency === 'USD') {
    const fields = [
      digitsField('account_number', 'Account number', 4, 17),
      digitsField('bank_code', 'Routing number', 9),
    ];
    return { networks: ['local', 'ach', 'fedwire', 'swift'], fields };
  }
  if (currency === 'EUR' && hasEuroIban(country)) {
    return { networks: ['local', 'sepa', 'swift'], fields: [ibanField(country)] };
  }
  return undefined;
}

const swiftField: BankAccountField = {
  ...accountField('swift_bic', 'SWIFT code'),
  help_text: 'Identifies the bank or its branch',
  validation_regex: '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$',
  min_length: 8,
  max_length: 11,
};

/** The numbers of an account that payouts reach through a network, or nothing where it is not reached. */
export function accountFields(country: string, currency: string, network = 'local'): BankAccountField[] | undefined {
  const corridor = corridorOf(country, currency);
  if (!corridor?.networks.some((known) => known === network)) return undefined;
  // Across borders the bank is found by its SWIFT code (inferred).
  return network === 'swift' ? [...corridor.fields, swiftField] : corridor.fields;
}
