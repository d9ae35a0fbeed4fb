import { PlatformsClient, type EntityOperations, type PayoutScheduleOperations } from '@cko/platforms';
import { contract } from './platforms.contract.js';
import { serve, type Calls } from '../gateway/serve.js';
import type { OperationOf } from '../routes.js';

type Operations = EntityOperations & PayoutScheduleOperations;

export const handler = serve(contract, (configuration): Calls<Operations, OperationOf<'platforms'>> => {
  const { entities } = new PlatformsClient(configuration);
  return {
    onboardEntity: ({ body }, options) => entities.onboard(body, options),
    getEntity: ({ path }, options) => entities.get(path.id, options),
    getPayoutSchedule: ({ path }, options) => entities.payoutSchedules.get(path.id, options),
    updatePayoutSchedule: ({ path, body }, options) => entities.payoutSchedules.update(path.id, body, options),
  };
});
