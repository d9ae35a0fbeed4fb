import { Refusal } from '../../../refusal.js';
import { accountFields } from './corridors.js';
import type { BankAccountField } from './field.js';
import { isIban } from './iban.js';

/** The numbers of an account, which the description has found to be text. */
type Account = Readonly<Record<string, string | undefined>>;

/** Refuses a bank account whose numbers nobody could be paid by, with codes that name the fields. [inferred] */
export function refuseBadAccount(details: object): void {
  const problems = problemsOf(details as Account);
  if (problems.length > 0) throw new Refusal(422, problems);
}

/**
 * An account needs what its country and currency ask for [R22], and nothing where the sandbox does not know what that
 * is. An IBAN tells an account by itself: the reference's example has one beside numbers of another form. [inferred]
 */
function problemsOf(account: Account): string[] {
  const { country = '', currency = '', iban } = account;
  const asked = accountFields(country, currency) ?? [];
  if (iban === undefined) return asked.flatMap((field) => problemOf(account, field) ?? []);
  const forms = asked.filter(({ id }) => id === 'iban');
  const isGood = isIban(iban) && forms.every((form) => problemOf(account, form) === undefined);
  return isGood ? [] : ['iban_invalid'];
}

function problemOf(account: Account, { id, validation_regex = '' }: BankAccountField): string | undefined {
  const value = account[id];
  if (value === undefined) return `${id}_required`;
  return new RegExp(validation_regex).test(value) ? undefined : `${id}_invalid`;
}
