import type { Links } from '@cko/core';
import type { EntityMemberId } from '../../ids.js';

/** A person who was invited to onboard a sub-entity. */
export interface EntityMember {
  user_id?: EntityMemberId;
  _links?: Links;
}

/** The people who were invited to onboard a sub-entity: at present one at most. */
export interface EntityMemberList {
  data?: EntityMember[];
  _links?: Links;
}

/** What goes with a repeated invitation. No field of it is documented. */
export type ReinviteEntityMemberRequest = Record<string, unknown>;
