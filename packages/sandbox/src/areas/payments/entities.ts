import type { PaymentRecord } from './payment.js';

/** The entities that a payment belongs to: those with a share of it, and the one that pays out. [inferred] */
export function entitiesOf({ echo, otherSource }: PaymentRecord): string[] {
  const shares = (echo.amount_allocations as { id: string }[] | undefined) ?? [];
  const source = otherSource?.type === 'entity' ? [otherSource['id'] as string] : [];
  return [...new Set([...source, ...shares.map(({ id }) => id)])];
}
