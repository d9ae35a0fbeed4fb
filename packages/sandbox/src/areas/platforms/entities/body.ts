import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import type { EntityDetails } from './record.js';

/** The body of an update; onboarding adds the `reference`. */
export interface EntityBody extends EntityDetails {
  is_draft?: boolean;
}

/** What a sub-entity says of itself, with an id for every representative. */
export function readDetails(world: World, body: EntityBody): EntityDetails {
  const { profile, contact_details, company, individual, documents, processing_details } = body;
  // Whoever is invited, or finishes a draft, says the rest later. [REF/Platforms; docs/platforms hosted onboarding 2025-12]
  if (!body.is_draft && !contact_details.invitee) {
    if (!profile) throw invalid('profile_required');
    if (!company && !individual) throw invalid('company_or_individual_required');
  }
  const representatives = company?.representatives?.map((person) => ({ id: world.ids.next('rep'), ...person }));
  return {
    contact_details,
    ...(profile && { profile }),
    ...(company && { company: { ...company, ...(representatives && { representatives }) } }),
    ...(individual && { individual }),
    ...(documents && { documents }),
    ...(processing_details && { processing_details }),
  };
}
