import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import { accountFields } from './corridors.js';
import { accountField, type BankAccountField } from './field.js';

/** `GET /validation/bank-accounts/{country}/{currency}`; 404 for accounts that are not paid out to. [R22] */
export function getBankAccountFields({ path, query }: Call): Reply {
  const { country = '', currency = '' } = path;
  const account = accountFields(country, currency, query['payment-network']);
  if (!account) throw new Refusal(404);
  const fields = [...account, ...holderFields(query['account-holder-type'])];
  return { status: 200, body: { sections: [{ name: 'Account Details', fields }] } };
}

/** A person goes by two names [R22], anybody else by one (inferred). */
function holderFields(holder = 'individual'): BankAccountField[] {
  if (holder !== 'individual') return [accountField('account_holder.company_name', 'Company name')];
  return [
    accountField('account_holder.first_name', 'First name'),
    accountField('account_holder.last_name', 'Last name'),
  ];
}
