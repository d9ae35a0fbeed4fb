import type { Difference } from './compare-schemas.js';

/** A difference from the facts that is meant, and why. */
export interface ListedDifference extends Difference {
  readonly reason: string;
}

/** Everything in which the description departs from the facts on purpose. The README shows this list. */
export const listedDifferences: readonly ListedDifference[] = [
  {
    where: 'requestPayment body',
    what: 'required: false in the facts, true here',
    reason: 'Every shape of the body has required fields, so a request without one is always refused.',
  },
  {
    where: 'requestToken body',
    what: 'required: false in the facts, true here',
    reason: 'Every shape of the body has required fields, so a request without one is always refused.',
  },
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
];
