import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { findCard } from '../cards/record.js';
import { findProfile } from './record.js';

/** `POST /issuing/controls/control-profiles/{controlProfileId}/add/{targetId}`; again changes nothing (inferred). */
export function addTargetToControlProfile(world: World, { path, baseUrl }: Call): Reply {
  const { id } = findProfile(world, path.controlProfileId);
  const card = findCard(world, path.targetId);
  if (!card.profiles.includes(id)) card.profiles.push(id);
  return done(baseUrl, id);
}

/** `POST /issuing/controls/control-profiles/{controlProfileId}/remove/{targetId}`. */
export function removeTargetFromControlProfile(world: World, { path, baseUrl }: Call): Reply {
  const { id } = findProfile(world, path.controlProfileId);
  const card = findCard(world, path.targetId);
  card.profiles = card.profiles.filter((profile) => profile !== id);
  return done(baseUrl, id);
}

function done(baseUrl: string, id: string): Reply {
  const self = { href: `${baseUrl}/issuing/controls/control-profiles/${id}` };
  return { status: 200, body: { _links: { self } } };
}
