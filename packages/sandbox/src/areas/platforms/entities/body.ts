import type { World } from '../../../world.js';
import { invalid } from '../refusal.js';
import type { EntityDetails } from './record.js';

/** The body of an update; onboarding adds the `reference`. */
export interface EntityBody extends EntityDetails {
  is_draft?: boolean;
}

/** What a sub-entity says of itself, with an id for every representative. */
export function readDetails(world: World, body: EntityBody): EntityDetails {
  const { profile, contact_details, company, individual, documents, processing_details } = body;
  // Whoever is invited, or finishes a draft, says it later (inferred). The code is that of the official clients' tests.
  if (!company && !individual && !body.is_draft && !contact_details.invitee) {
    throw invalid('company_or_individual_required');
  }
  const representatives = company?.representatives?.map((person) => ({ id: world.ids.next('rep'), ...person }));
  return {
    profile,
    contact_details,
    ...(company && { company: { ...company, ...(representatives && { representatives }) } }),
    ...(individual && { individual }),
    ...(documents && { documents }),
    ...(processing_details && { processing_details }),
  };
}
