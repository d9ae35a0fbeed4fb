import type { DateTime, Id } from '@cko/core';
import type { MccLimit, MidLimit, VelocityLimit } from '../../controls/types/limits.js';

/**
 * A control to create along with a card.
 *
 * @discriminator control_type
 */
export type InlineCardControl = InlineMccCardControl | InlineMidCardControl | InlineVelocityCardControl;

/** A control of which kinds of business the new card may pay. */
export interface InlineMccCardControl extends InlineCardControlDetails {
  control_type: 'mcc_limit';
  mcc_limit?: MccLimit;
}

/** A control of which merchants the new card may pay. */
export interface InlineMidCardControl extends InlineCardControlDetails {
  control_type: 'mid_limit';
  mid_limit?: MidLimit;
}

/** A control of how much the new card may spend. */
export interface InlineVelocityCardControl extends InlineCardControlDetails {
  control_type: 'velocity_limit';
  velocity_limit?: VelocityLimit;
}

/** What every control says that is created along with a card. */
export interface InlineCardControlDetails {
  /** Not needed: a new control is given its id. */
  id?: string;
  /** What the control is for, in your words. */
  description?: string;
}

/**
 * A control that was created along with a card.
 *
 * @discriminator control_type
 */
export type CreatedCardControl = CreatedMccCardControl | CreatedMidCardControl | CreatedVelocityCardControl;

/** A new control of which kinds of business the card may pay. */
export interface CreatedMccCardControl extends CreatedCardControlDetails {
  control_type: 'mcc_limit';
  mcc_limit?: MccLimit;
}

/** A new control of which merchants the card may pay. */
export interface CreatedMidCardControl extends CreatedCardControlDetails {
  control_type: 'mid_limit';
  mid_limit?: MidLimit;
}

/** A new control of how much the card may spend. */
export interface CreatedVelocityCardControl extends CreatedCardControlDetails {
  control_type: 'velocity_limit';
  velocity_limit?: VelocityLimit;
}

/** What every control says of itself that was created along with a card. */
export interface CreatedCardControlDetails {
  /** The control, `ctr_…`. */
  id?: Id<'card control'>;
  /** The new card, `crd_…`. */
  target_id?: Id<'card'>;
  /** What the control is for, in your words. */
  description?: string;
  created_date?: DateTime;
  last_modified_date?: DateTime;
}
