import type { Difference } from './compare-schemas.js';

/** A difference from the facts that is meant, and why. */
export interface ListedDifference extends Difference {
  readonly reason: string;
}

/** Everything in which the description departs from the facts on purpose. The README shows this list. */
export const listedDifferences: readonly ListedDifference[] = [
  {
    where: 'getPayment path.id(string)',
    what: 'pattern: "^(pay|sid)_(\\\\w{26})$" in the facts, "^(pay)_(\\\\w{26})$" here',
    reason: 'The one pattern is described as a union of two identifiers, so that the compiler tells them apart.',
  },
  {
    where: 'getPayment path.id',
    what: 'the facts have no branch for SessionId',
    reason: 'The one pattern is described as a union of two identifiers, so that the compiler tells them apart.',
  },
  {
    where: 'ForwardSignature',
    what: 'type: "anything" in the facts, "object" here',
    reason: 'A union of one shape is described as that shape.',
  },
  {
    where: 'ForwardSignature.type',
    what: 'here, not in the facts',
    reason: 'A union of one shape is described as that shape.',
  },
  {
    where: 'ForwardSignature.dlocal_parameters',
    what: 'here, not in the facts',
    reason: 'A union of one shape is described as that shape.',
  },
  {
    where: 'listFinancialActions',
    what: 'pagination: {"style":"pagination-token","items":"data"} in the facts, {"style":"next-link","items":"data"} here',
    reason: 'The link to the next page carries the token, so that following it is enough.',
  },
  {
    where: 'listReports',
    what: 'pagination: {"style":"pagination-token","items":"data"} in the facts, {"style":"next-link","items":"data"} here',
    reason: 'The link to the next page carries the token, so that following it is enough.',
  },
  {
    where: 'getTopUpInstructions',
    what: 'servers: ["https://balances.sandbox.checkout.com","https://balances.checkout.com"] in the facts, ["https://{prefix}.api.sandbox.checkout.com","https://{prefix}.api.checkout.com"] here',
    reason:
      "Balances are read from the account's own host, and so are top-up instructions; `hosts.balances` moves both.",
  },
];
