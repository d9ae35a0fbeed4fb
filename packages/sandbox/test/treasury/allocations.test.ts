import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharesOf } from '../../src/areas/treasury/books/allocations.js';

const largest = 9_999_999_999;
const amount = fc.integer({ min: 1, max: largest });

describe('shares of an amount', () => {
  test('are exactly what was allocated of it, however large', () => {
    fc.assert(
      fc.property(amount, amount, (total, allocated) => {
        const [share] = sharesOf(total, [{ id: 'ent_1', amount: allocated }]);
        expect(share?.amount).toBe(Math.min(total, allocated));
      }),
    );
  });

  test('are never more than there is, nor is a commission more than its share', () => {
    const commission = fc.record({ amount, percentage: fc.integer({ min: 0, max: 100 }) }, { requiredKeys: [] });
    const allocation = fc.record({ id: fc.constant('ent_1'), amount, commission });
    fc.assert(
      fc.property(amount, amount, fc.array(allocation), (captured, more, allocations) => {
        const shares = sharesOf(captured, allocations, captured + more);
        const total = shares.reduce((sum, share) => sum + share.amount, 0);
        expect(total).toBeLessThanOrEqual(captured);
        expect(shares.filter((share) => share.commission > share.amount || share.amount < 0)).toEqual([]);
      }),
    );
  });

  test('are as much less of a part, rounded down', () => {
    expect(sharesOf(333, [{ id: 'ent_1', amount: 500 }], 1000)).toEqual([
      { entityId: 'ent_1', amount: 166, commission: 0 },
    ]);
  });
});
