import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { browserAddressProblem } from '../../payments/browser-addresses.js';
import { refusePassengerList } from '../../payments/passengers.js';
import { refuseImpossibleOrder } from '../order.js';
import { refuseWithoutMethods } from './offered-methods.js';
import type { PageOrder } from './pay-page.js';

/** Refuses at once a page on which the order could not be paid. */
export function refuseImpossiblePage(world: World, order: PageOrder): void {
  refuseImpossibleOrder(world, order);
  refusePassengerList(order.processing);
  refuseDeadEnds(order);
  refuseWithoutMethods(order);
}

/** No code is documented for these two addresses; their names are told as those of the others are. [inferred] */
function refuseDeadEnds({ cancel_url, return_url }: PageOrder): void {
  const problem = browserAddressProblem('cancel_url', cancel_url) ?? browserAddressProblem('return_url', return_url);
  if (problem !== undefined) throw new Refusal(422, [problem]);
}
