import type { Call } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';

/** Refuses the second call with a token that was asked for as `single_use`. [OPS, GO issuing_cardholdertoken_test.go] */
export function spendSingleUse(world: World, { caller }: Call): void {
  const id = caller?.kind === 'token' ? caller.singleUse : undefined;
  if (id === undefined) return;
  const spent = world.collection('spent_access_tokens');
  if (spent.get(id)) throw new Refusal(401);
  spent.add({ id });
}
