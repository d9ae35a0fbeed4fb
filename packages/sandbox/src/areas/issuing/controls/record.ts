import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** A list of what passes, or of what does not. */
interface ListType {
  type: 'allow' | 'block';
}

export interface VelocityLimit {
  /** Minor units. */
  amount_limit: number;
  velocity_window: { type: string };
  mcc_list?: string[];
  mid_list?: string[];
}

/** What a control limits, as requests and answers have it. */
export type Limit =
  | { control_type: 'mcc_limit'; mcc_limit: ListType & { mcc_list: string[] } }
  | { control_type: 'mid_limit'; mid_limit: ListType & { mid_list: string[] } }
  | { control_type: 'velocity_limit'; velocity_limit: VelocityLimit };

/** A control in the collection `issuing_controls`. */
export interface ControlRecord {
  /** `ctr_…` */
  id: string;
  /** A card, a control profile, or a card product. */
  targetId: string;
  limit: Limit;
  description?: string;
  /** False of what the provider set, which is how a control comes to a card product. */
  editable: boolean;
  /** Turn of the first message that it counts. */
  turn: number;
  createdOn: Date;
  modifiedOn: Date;
}

/** Controls that act together, in the collection `issuing_control_groups`. */
export interface ControlGroupRecord {
  /** `cgr_…` */
  id: string;
  targetId: string;
  failIf: 'all_fail' | 'any_fail';
  controls: (Limit & { description?: string })[];
  description?: string;
  editable: boolean;
  /** Turn of the first message that its controls count. */
  turn: number;
  createdOn: Date;
  modifiedOn: Date;
}

/** A profile in the collection `issuing_control_profiles`. Cards know which ones they are in. */
export interface ControlProfileRecord {
  /** `cpr_…` */
  id: string;
  name: string;
  createdOn: Date;
  modifiedOn: Date;
}

export function controlsOf(world: World): Collection<ControlRecord> {
  return world.collection('issuing_controls');
}

export function controlGroupsOf(world: World): Collection<ControlGroupRecord> {
  return world.collection('issuing_control_groups');
}

export function profilesOf(world: World): Collection<ControlProfileRecord> {
  return world.collection('issuing_control_profiles');
}

/** The profile with this id, or 404. */
export function findProfile(world: World, id: string | undefined): ControlProfileRecord {
  const profile = profilesOf(world).get(id ?? '');
  if (!profile) throw new Refusal(404);
  return profile;
}

/** What has this target, oldest first. */
export function on<T extends { id: string; targetId: string }>(records: Collection<T>, targetId: string): T[] {
  return records
    .newest()
    .filter((record) => record.targetId === targetId)
    .reverse();
}
