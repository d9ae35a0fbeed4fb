import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { findEntity } from './entities/record.js';

/** `GET /accounts/entities/{entityId}/members`: the one person who was invited, or nobody. [OPS] */
export function listEntityMembers(world: World, { path, baseUrl }: Call): Reply {
  const { id, memberId } = findEntity(world, path.entityId);
  const href = addressOf(baseUrl, id);
  const data = memberId === undefined ? [] : [memberView(href, memberId)];
  return { status: 200, body: { data, _links: { self: { href } } } };
}

/**
 * `PUT /accounts/entities/{entityId}/members/{userId}` sends the invitation once more. [OPS] The description has the
 * member's id as `user_id`, as in the list, and the official client's test as `id` [NODE]: it is told as both.
 */
export function reinviteEntityMember(world: World, { path, baseUrl }: Call): Reply {
  const { id, memberId } = findEntity(world, path.entityId);
  if (memberId === undefined || memberId !== path.userId) throw new Refusal(404);
  return { status: 200, body: { id: memberId, ...memberView(addressOf(baseUrl, id), memberId) } };
}

function addressOf(baseUrl: string, entityId: string): string {
  return `${baseUrl}/accounts/entities/${entityId}/members`;
}

function memberView(members: string, userId: string): object {
  return { user_id: userId, _links: { self: { href: `${members}/${userId}` } } };
}
