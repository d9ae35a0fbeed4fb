/** A share of a payment that goes to a sub-entity, as requests write it. */
interface Allocation {
  /** `ent_…` */
  id: string;
  amount: number;
  /** What the platform keeps of the share: an amount, a percentage of it, or both. */
  commission?: { amount?: number; percentage?: number };
}

/** A share in minor units. */
export interface Share {
  entityId: string;
  amount: number;
  commission: number;
}

/**
 * Who gets what of an amount. Allocations were made of `allocatedFrom`: of less, everyone gets as much less, rounded
 * down. [inferred] What nobody is allocated stays with the platform.
 */
export function sharesOf(amount: number, allocations: unknown, allocatedFrom: number = amount): Share[] {
  let left = amount;
  return ((allocations ?? []) as Allocation[]).map(({ id, amount: allocated, commission }) => {
    const share = Math.min(left, portionOf(allocated, amount, allocatedFrom));
    left -= share;
    return { entityId: id, amount: share, commission: Math.min(share, commissionOn(share, commission)) };
  });
}

/** The products of amounts can be beyond the whole numbers that a number holds exactly. */
function portionOf(allocated: number, amount: number, allocatedFrom: number): number {
  return Number((BigInt(allocated) * BigInt(amount)) / BigInt(allocatedFrom));
}

function commissionOn(share: number, { amount = 0, percentage = 0 }: Allocation['commission'] = {}): number {
  return amount + Math.round((share * percentage) / 100);
}
