import type { DateTime, Id, Links } from '@cko/core';
import type { CardId } from '../../ids.js';

/** What to call a control profile. */
export interface ControlProfileRequest {
  name: string;
}

/**
 * A control profile: controls that many cards share. Controls are created with the profile as their target, and apply
 * to every card that is added to it.
 */
export interface ControlProfile {
  /** The profile, `cpr_…`. */
  id: Id<'control profile'>;
  created_date: DateTime;
  last_modified_date: DateTime;
  name?: string;
  _links?: Links;
}

/** Which control profiles to list. */
export interface ListControlProfilesQuery {
  /** The card whose profiles to list. Absent, all of yours. */
  target_id?: CardId;
}

/** Control profiles. */
export interface ControlProfileList {
  control_profiles?: ControlProfile[];
}
