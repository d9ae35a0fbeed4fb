import type { DateTime, Id, Links } from '@cko/core';
import type { ControlTargetId } from '../../ids.js';
import type { MccLimit, MidLimit, VelocityLimit } from '../types/limits.js';

/** Controls to create as a group, and how they act together. */
export interface CreateControlGroupRequest {
  /**
   * The card or control profile to control.
   *
   * @minLength 30
   * @maxLength 30
   */
  target_id: ControlTargetId;
  fail_if: ControlGroupFailIf;
  /** The controls of the group. They are deleted with it. */
  controls: ControlGroupControl[];
  /**
   * What the group is for, in your words.
   *
   * @maxLength 256
   */
  description?: string;
}

/** When a group declines a transaction: when each of its controls would, or when any of them would. */
export type ControlGroupFailIf = 'all_fail' | 'any_fail';

/** Controls that act together. */
export interface ControlGroup {
  /** The group, `cgr_…`. */
  id: Id<'control group'>;
  created_date: DateTime;
  last_modified_date: DateTime;
  /**
   * The card or control profile that is controlled.
   *
   * @minLength 30
   * @maxLength 30
   */
  target_id: ControlTargetId;
  fail_if: ControlGroupFailIf;
  controls: ControlGroupControl[];
  /** Whether you can delete the group. You cannot when Checkout.com set it. */
  is_editable: boolean;
  /**
   * What the group is for, in your words.
   *
   * @maxLength 256
   */
  description?: string;
  _links?: Links;
}

/**
 * A control of a group.
 *
 * @discriminator control_type
 */
export type ControlGroupControl = MccControlGroupControl | MidControlGroupControl | VelocityControlGroupControl;

/** A group's control of which kinds of business may be paid. */
export interface MccControlGroupControl {
  control_type: 'mcc_limit';
  /** What the control is for, in your words. */
  description?: string;
  mcc_limit: MccLimit;
}

/** A group's control of which merchants may be paid. */
export interface MidControlGroupControl {
  control_type: 'mid_limit';
  /** What the control is for, in your words. */
  description?: string;
  mid_limit: MidLimit;
}

/** A group's control of how much may be spent. */
export interface VelocityControlGroupControl {
  control_type: 'velocity_limit';
  /** What the control is for, in your words. */
  description?: string;
  velocity_limit: VelocityLimit;
}

/** Whose control groups to list. */
export interface ListControlGroupsQuery {
  target_id: ControlTargetId;
}

/** The control groups of a target. */
export interface ControlGroupList {
  control_groups: ControlGroup[];
}
