import { Refusal, invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { cardWith } from '../cards/record.js';
import { controlGroupsOf, controlsOf, on, profilesOf, type Limit } from './record.js';

/** Most controls of a profile. [docs issuing] */
const mostOfProfile = 10;

/** Refuses a target that does not exist, with 404. [OPS, JAVA-M] */
export function refuseUnknownTarget(world: World, targetId: string | undefined): void {
  const known = targetId?.startsWith('cpr_') ? profilesOf(world).get(targetId) : cardWith(world, targetId);
  if (!known) throw new Refusal(404);
}

/** Refuses what a profile does not take: limits of spending, and more than ten controls. [docs issuing, OPS] */
export function refuseForProfile(world: World, targetId: string, limits: readonly Limit[]): void {
  if (!targetId.startsWith('cpr_')) return;
  if (limits.some((limit) => limit.control_type === 'velocity_limit')) throw invalid('control_type_invalid');
  const grouped = on(controlGroupsOf(world), targetId).flatMap((group) => group.controls);
  const count = on(controlsOf(world), targetId).length + grouped.length + limits.length;
  if (count > mostOfProfile) throw invalid('control_profile_controls_limit_exceeded');
}
