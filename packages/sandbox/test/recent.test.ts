import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Recent } from '../src/http/recent.js';

test('what is kept is what a list would hold, however things come and go', () => {
  const steps = fc.array(fc.oneof(fc.integer(), fc.constant('drop' as const)), { maxLength: 200 });
  fc.assert(
    fc.property(steps, fc.nat(20), (wanted, others) => {
      const recent = new Recent<number>();
      const list: number[] = [];
      for (const step of wanted) {
        if (step !== 'drop') list.push(step);
        if (step === 'drop') expect(recent.dropOldest()).toBe(list.shift());
        else recent.add(step);
      }
      expect([recent.all(), recent.size, recent.before(others)]).toEqual([list, list.length, list.at(-1 - others)]);
    }),
  );
});
