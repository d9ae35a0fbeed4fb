import type { ControlTargetId } from '../../ids.js';
import type { MccLimit, MidLimit, VelocityLimit } from './limits.js';

/**
 * A control to create.
 *
 * @discriminator control_type
 */
export type CreateCardControlRequest =
  CreateMccCardControlRequest | CreateMidCardControlRequest | CreateVelocityCardControlRequest;

/** A control to create, of which kinds of business may be paid. */
export interface CreateMccCardControlRequest extends CreateCardControlDetails {
  control_type: 'mcc_limit';
  mcc_limit: MccLimit;
}

/** A control to create, of which merchants may be paid. */
export interface CreateMidCardControlRequest extends CreateCardControlDetails {
  control_type: 'mid_limit';
  mid_limit: MidLimit;
}

/** A control to create, of how much may be spent. Its target is a card: profiles take no such control. */
export interface CreateVelocityCardControlRequest extends CreateCardControlDetails {
  control_type: 'velocity_limit';
  velocity_limit: VelocityLimit;
}

/** What every new control says. */
export interface CreateCardControlDetails {
  /**
   * What the control is for, in your words.
   *
   * @maxLength 256
   */
  description?: string;
  /**
   * The card or control profile to control.
   *
   * @minLength 30
   * @maxLength 30
   */
  target_id: ControlTargetId;
}

/** What a control is to be from now on. Give the limit of the control's own type; its type and target stay. */
export interface UpdateCardControlRequest {
  /** What the control is for, in your words. */
  description?: string;
  velocity_limit?: VelocityLimit;
  mcc_limit?: MccLimit;
  mid_limit?: MidLimit;
}
