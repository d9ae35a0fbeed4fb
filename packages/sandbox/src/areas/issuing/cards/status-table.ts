import { invalid } from '../../../refusal.js';
import type { CardStatus } from './record.js';

export type StatusChange = 'activate' | 'suspend' | 'revoke';

/**
 * Where each change leads from each status. Revoked is final. [OPS; docs/card-issuing/manage-cards 2025-03-12] That a
 * change to what the card is already is accepted and does nothing is inferred.
 */
const table: Readonly<Record<CardStatus, Partial<Record<StatusChange, CardStatus>>>> = {
  inactive: { activate: 'active', suspend: 'suspended', revoke: 'revoked' },
  active: { activate: 'active', suspend: 'suspended', revoke: 'revoked' },
  suspended: { activate: 'active', suspend: 'suspended', revoke: 'revoked' },
  revoked: {},
};

/** Whether a change makes a difference to a card of this status. */
export function permits(status: CardStatus, change: StatusChange): boolean {
  const next = table[status][change];
  return next !== undefined && next !== status;
}

/** The status after a change, or 422. [status documented for these operations, which state refuses inferred] */
export function statusAfter(status: CardStatus, change: StatusChange): CardStatus {
  const next = table[status][change];
  if (next === undefined) throw invalid('card_revoked');
  return next;
}
