import { referenceAccount } from '../../reference-account.js';
import type { PaymentRecord } from './payment.js';

/**
 * The entities that a payment belongs to: the account's own, which the events of disputes name beside sub-entities [docs
 * event types dispute_received], those with a share of it or of an action on it, and the one that pays out. [inferred]
 */
export function entitiesOf({ echo, actions, otherSource }: PaymentRecord): string[] {
  const source = otherSource?.type === 'entity' ? [otherSource['id'] as string] : [];
  const allocations = [echo.amount_allocations, ...actions.map(({ amountAllocations }) => amountAllocations)];
  return [...new Set([referenceAccount.entity, ...source, ...allocations.flatMap(subEntitiesIn)])];
}

/** The sub-entities with a share, in the order of the request. What is allocated to the account itself is no share. */
export function subEntitiesIn(allocations: unknown): string[] {
  const shares = (allocations ?? []) as { id: string }[];
  return [...new Set(shares.map(({ id }) => id))].filter((id) => id !== referenceAccount.entity);
}
