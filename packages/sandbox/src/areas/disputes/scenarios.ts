import type { PaymentRecord } from '../payments/payment.js';
import type { DisputeCategory, DisputeStatus } from './dispute.js';

/** How a dispute goes that a test payment asks for. */
export interface Scenario {
  reasonCode: string;
  category: DisputeCategory;
  /** The states it comes to, one after the other. */
  course: readonly DisputeStatus[];
  resolvedReason?: ResolvedReason;
}

export type ResolvedReason = 'already_refunded' | 'rapid_dispute_resolution';

type Ending =
  | 'evidence_required'
  | 'won'
  | 'lost'
  | 'canceled'
  | 'refunded'
  | 'resolved_elsewhere'
  | 'evidence_under_review'
  | 'arbitration_under_review'
  | 'arbitration_won'
  | 'arbitration_lost';

const underReview: readonly DisputeStatus[] = ['evidence_required', 'evidence_under_review'];
const inArbitration: readonly DisputeStatus[] = [...underReview, 'arbitration_under_review'];

/**
 * The way to each ending. Only the ending is documented [docs/developer-resources/testing/disputes-testing]; the states
 * before it are those that the life of a dispute leads through (inferred).
 */
const courses: Readonly<Record<Ending, readonly DisputeStatus[]>> = {
  evidence_required: ['evidence_required'],
  evidence_under_review: underReview,
  won: [...underReview, 'won'],
  lost: [...underReview, 'lost'],
  canceled: ['evidence_required', 'canceled'],
  refunded: ['resolved'],
  resolved_elsewhere: ['resolved'],
  arbitration_under_review: inArbitration,
  arbitration_won: [...inArbitration, 'arbitration_won'],
  arbitration_lost: [...inArbitration, 'arbitration_lost'],
};

/** That a dispute settled elsewhere is called a rapid resolution is inferred. */
const resolvedReasons: Partial<Record<Ending, ResolvedReason>> = {
  refunded: 'already_refunded',
  resolved_elsewhere: 'rapid_dispute_resolution',
};

const categories: Readonly<Record<string, DisputeCategory>> = {
  '10.4': 'fraudulent',
  '13.1': 'product_service_not_received',
  '10.5': 'fraudulent',
  '4855': 'product_service_not_received',
  '4860': 'credit_not_issued',
  '4835': 'fraudulent',
  '4516': 'unrecognized',
  '4540': 'fraudulent',
  '4517': 'unrecognized',
};

/** What a reason code is about, as far as the documented test payments tell. */
export function categoryOf(reasonCode: string): DisputeCategory {
  return categories[reasonCode] ?? 'general';
}

/**
 * What becomes of a payment, by card and amount. The amounts are in minor units, as in the documented sample; one
 * revision says major units. [docs/developer-resources/testing/disputes-testing]
 */
const endings: Readonly<Record<string, Readonly<Record<number, readonly [ending: Ending, reasonCode: string]>>>> = {
  '4242424242424242': {
    1040: ['evidence_required', '10.4'],
    1042: ['refunded', '10.4'],
    1043: ['canceled', '10.4'],
    1044: ['evidence_under_review', '10.4'],
    1045: ['won', '10.4'],
    1046: ['lost', '10.4'],
    1047: ['arbitration_under_review', '10.4'],
    1048: ['arbitration_lost', '10.4'],
    1049: ['arbitration_won', '10.4'],
    1050: ['resolved_elsewhere', '10.5'],
    1310: ['evidence_required', '13.1'],
    1311: ['resolved_elsewhere', '13.1'],
    1312: ['refunded', '13.1'],
    1313: ['canceled', '13.1'],
    1314: ['evidence_under_review', '13.1'],
    1315: ['won', '13.1'],
    1316: ['lost', '13.1'],
    1317: ['arbitration_under_review', '13.1'],
    1318: ['arbitration_lost', '13.1'],
    1319: ['arbitration_won', '13.1'],
  },
  '5436031030606378': {
    4837: ['resolved_elsewhere', '4835'],
    4850: ['won', '4855'],
    4851: ['lost', '4855'],
    4852: ['arbitration_under_review', '4855'],
    4853: ['arbitration_lost', '4855'],
    4854: ['arbitration_won', '4855'],
    4855: ['evidence_required', '4855'],
    4856: ['resolved_elsewhere', '4855'],
    4857: ['refunded', '4855'],
    4858: ['canceled', '4855'],
    4859: ['evidence_under_review', '4855'],
    4860: ['evidence_required', '4860'],
    4861: ['refunded', '4860'],
    4862: ['canceled', '4860'],
    4863: ['evidence_under_review', '4860'],
    4864: ['won', '4860'],
    4865: ['lost', '4860'],
    4866: ['arbitration_under_review', '4860'],
    4867: ['arbitration_lost', '4860'],
    4868: ['arbitration_won', '4860'],
  },
  '345678901234564': {
    4510: ['evidence_under_review', '4517'],
    4511: ['won', '4517'],
    4512: ['lost', '4517'],
    4513: ['arbitration_under_review', '4517'],
    4514: ['arbitration_lost', '4517'],
    4515: ['arbitration_won', '4517'],
    4516: ['evidence_required', '4516'],
    4517: ['resolved_elsewhere', '4517'],
    4518: ['refunded', '4517'],
    4519: ['canceled', '4517'],
    4540: ['evidence_required', '4540'],
    4541: ['resolved_elsewhere', '4540'],
    4542: ['refunded', '4540'],
    4543: ['canceled', '4540'],
    4544: ['evidence_under_review', '4540'],
    4545: ['won', '4540'],
    4546: ['lost', '4540'],
    4547: ['arbitration_under_review', '4540'],
    4548: ['arbitration_lost', '4540'],
    4549: ['arbitration_won', '4540'],
  },
};

/** The dispute that a payment asks for: a card of the table that expires in 01/2099, and one of its amounts. */
export function scenarioOf({ card, amount }: PaymentRecord): Scenario | undefined {
  if (card?.data.expiry_month !== 1 || card.data.expiry_year !== 2099) return undefined;
  const found = endings[card.data.number]?.[amount];
  if (found === undefined) return undefined;
  const [ending, reasonCode] = found;
  const resolvedReason = resolvedReasons[ending];
  return {
    reasonCode,
    category: categoryOf(reasonCode),
    course: courses[ending],
    ...(resolvedReason && { resolvedReason }),
  };
}
