import type { DateTime, Id } from '@cko/core';
import type { CardId, ControlTargetId } from '../../ids.js';
import type { MccLimit, MidLimit, VelocityLimit } from './limits.js';

/**
 * A spending control of a card, control profile or card product.
 *
 * @discriminator control_type
 */
export type CardControl = MccCardControl | MidCardControl | VelocityCardControl;

/** A control of which kinds of business may be paid. */
export interface MccCardControl extends CardControlDetails {
  control_type: 'mcc_limit';
  mcc_limit: MccLimit;
}

/** A control of which merchants may be paid. */
export interface MidCardControl extends CardControlDetails {
  control_type: 'mid_limit';
  mid_limit: MidLimit;
}

/** A control of how much may be spent. */
export interface VelocityCardControl extends CardControlDetails {
  control_type: 'velocity_limit';
  velocity_limit: VelocityLimit;
}

/** What every control has. */
export interface CardControlDetails {
  /** The control, `ctr_…`. */
  id: Id<'card control'>;
  /** What the control applies to: a card, `crd_…`, a control profile, `cpr_…`, or a card product, `pro_…`. */
  target_id: string;
  /** Whether you can change and delete the control. You cannot when Checkout.com set it. */
  is_editable?: boolean;
  created_date?: DateTime;
  last_modified_date?: DateTime;
  /** What the control is for, in your words. */
  description?: string;
  /** Your account, `cli_…`. */
  client_id?: Id<'client'>;
  entity_id?: Id<'entity'>;
}

/** The controls of a target. */
export interface CardControlList {
  controls?: CardControl[];
}

/** Whose controls to list. */
export interface ListCardControlsQuery {
  target_id: ControlTargetId;
}

/** For which card to look at a control. */
export interface GetCardControlQuery {
  /** The card whose spending `amount_remaining` is to tell, for a control that each card of a product has to itself. */
  card_id?: CardId;
}
