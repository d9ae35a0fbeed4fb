import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { findCard } from './record.js';
import { changeStatus } from './status-change.js';
import type { StatusChange } from './status-table.js';
import { transitionLinks } from './view.js';

/** `POST /issuing/cards/{cardId}/activate`. */
export function activateCard(world: World, call: Call): Reply {
  return answer(world, call, 'activate');
}

/** `POST /issuing/cards/{cardId}/suspend`. */
export function suspendCard(world: World, call: Call): Reply {
  return answer(world, call, 'suspend');
}

/** `POST /issuing/cards/{cardId}/revoke`. */
export function revokeCard(world: World, call: Call): Reply {
  return answer(world, call, 'revoke');
}

/** All three answer 200 with links. [JAVA-M] */
function answer(world: World, { path, baseUrl }: Call, change: StatusChange): Reply {
  const card = findCard(world, path.cardId);
  changeStatus(world, card, change);
  return { status: 200, body: { _links: transitionLinks(baseUrl, card) } };
}
