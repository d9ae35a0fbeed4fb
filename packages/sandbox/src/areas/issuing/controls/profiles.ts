import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { cardsOf, findCard } from '../cards/record.js';
import { controlGroupsOf, controlsOf, findProfile, on, profilesOf } from './record.js';
import { profileView } from './view.js';

/** Most profiles of an account. [docs issuing] */
const mostProfiles = 100;

/** `POST /issuing/controls/control-profiles`. */
export function createControlProfile(world: World, { body, baseUrl }: Call): Reply {
  if (profilesOf(world).newest().length >= mostProfiles) throw invalid('control_profiles_limit_exceeded');
  const now = world.clock.now();
  const { name } = body as { name: string };
  const profile = profilesOf(world).add({ id: world.ids.next('cpr'), name, createdOn: now, modifiedOn: now });
  return { status: 201, body: profileView(baseUrl, profile) };
}

/** `GET /issuing/controls/control-profiles`: all, or those of a card; newest first (inferred). */
export function listControlProfiles(world: World, { query, baseUrl }: Call): Reply {
  const card = query.target_id === undefined ? undefined : findCard(world, query.target_id);
  const profiles = profilesOf(world)
    .newest()
    .filter(({ id }) => !card || card.profiles.includes(id));
  return { status: 200, body: { control_profiles: profiles.map((profile) => profileView(baseUrl, profile)) } };
}

/** `GET /issuing/controls/control-profiles/{controlProfileId}`. */
export function getControlProfile(world: World, { path, baseUrl }: Call): Reply {
  return { status: 200, body: profileView(baseUrl, findProfile(world, path.controlProfileId)) };
}

/** `PATCH /issuing/controls/control-profiles/{controlProfileId}`. */
export function updateControlProfile(world: World, { path, body, baseUrl }: Call): Reply {
  const profile = findProfile(world, path.controlProfileId);
  profile.name = (body as { name: string }).name;
  profile.modifiedOn = world.clock.now();
  return { status: 200, body: profileView(baseUrl, profile) };
}

/**
 * `DELETE /issuing/controls/control-profiles/{controlProfileId}`. A profile in use stays [docs issuing]; the controls
 * of one that goes, go with it (inferred).
 */
export function deleteControlProfile(world: World, { path }: Call): Reply {
  const { id } = findProfile(world, path.controlProfileId);
  const inUse = cardsOf(world)
    .newest()
    .some((card) => card.profiles.includes(id));
  if (inUse) throw invalid('control_profile_in_use');
  for (const control of on(controlsOf(world), id)) controlsOf(world).delete(control.id);
  for (const group of on(controlGroupsOf(world), id)) controlGroupsOf(world).delete(group.id);
  profilesOf(world).delete(id);
  return { status: 200 };
}
