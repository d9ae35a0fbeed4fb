import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { pageOf } from '../paging.js';
import { financialActions } from './financial-action.js';

/**
 * `GET /financial-actions`: those of a payment or of one action, newest first. Without either, 422. [REF/Financial
 * actions] The code is inferred.
 */
export function listFinancialActions(world: World, call: Call): Reply {
  const { payment_id, action_id, reference } = call.query;
  if (payment_id === undefined && action_id === undefined) {
    throw new Refusal(422, ['payment_id_or_action_id_required']);
  }
  const wanted = Object.entries({ payment_id, action_id, reference }).filter(([, value]) => value !== undefined);
  const found = financialActions(world)
    .filter((action) => wanted.every(([name, value]) => action[name as 'payment_id' | 'action_id'] === value))
    .reverse();
  const page = pageOf(call, `${call.baseUrl}/financial-actions`, found);
  return { status: 200, body: { ...page, data: page.data.map(({ key: _, ...action }) => action) } };
}
