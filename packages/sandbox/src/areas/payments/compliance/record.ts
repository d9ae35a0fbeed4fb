import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** A question about a party of a payment. */
export interface Question {
  name: string;
  type: string;
}

/** What is asked about a payment, in the collection `compliance_requests`. Only `pending` is known. [NET] */
export interface ComplianceRecord {
  /** That of the payment: one payment has one request. */
  id: string;
  status: 'pending' | 'in_review' | 'approved' | 'declined';
  fields: { sender: Question[]; recipient: Question[] };
  /** ISO 8601. */
  requestedOn: string;
  lastUpdated: string;
}

export function complianceRequestsOf(world: World): Collection<ComplianceRecord> {
  return world.collection('compliance_requests');
}
