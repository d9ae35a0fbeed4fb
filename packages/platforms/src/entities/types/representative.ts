import type { Integer, OpenEnum, Phone } from '@cko/core';
import type { EntityAddress } from './address.js';
import type { EntityCompany } from './company.js';
import type { EntityDocuments } from './documents.js';
import type { EntityIdentification } from './earlier-versions.js';
import type { EntityDateOfBirth, EntityIndividual, EntityPlaceOfBirth } from './individual.js';

/** A person who owns or decides about a company, or the company that controls it. */
export interface EntityRepresentative {
  /** `rep_…`, given by Checkout.com. */
  id?: string;
  /** The person. */
  individual?: EntityIndividual;
  /** The controlling company in place of a person: its `legal_name`, `trading_name` and `registered_address`. */
  company?: EntityCompany;
  /** What the person is to the company. */
  roles?: EntityRole[];
  /** The person's position, needed for the role `control_person`. */
  company_position?: EntityCompanyPositionType;
  /** Share of the company in whole per cent, needed above 25. */
  ownership_percentage?: Integer;
  /**
   * The person's documents: `identity_verification`, `certified_authorised_signatory`, `proof_of_residential_address`
   * and `proof_of_registration`. The others belong to the request itself.
   */
  documents?: EntityDocuments;
  /**
   * @deprecated Read up to schema version 2.0. Since 3.0 it is in `individual`.
   * @minLength 2
   * @maxLength 300
   */
  first_name?: string;
  /**
   * @deprecated Read up to schema version 2.0. Since 3.0 it is in `individual`.
   * @maxLength 300
   */
  middle_name?: string;
  /**
   * @deprecated Read up to schema version 2.0. Since 3.0 it is in `individual`.
   * @minLength 2
   * @maxLength 300
   */
  last_name?: string;
  /** @deprecated Read up to schema version 2.0. Since 3.0 it is in `individual`. */
  date_of_birth?: EntityDateOfBirth;
  /** @deprecated Read up to schema version 2.0. Since 3.0 it is in `individual`. */
  place_of_birth?: EntityPlaceOfBirth;
  /** @deprecated Read up to schema version 2.0. Since 3.0 it is in `individual`. */
  address?: EntityAddress;
  /** @deprecated Read up to schema version 2.0. Since 3.0 it is in `individual`. */
  phone?: Phone;
  /** @deprecated Read up to schema version 2.0. Since 3.0 it is in `individual` and `documents`. */
  identification?: EntityIdentification;
}

/** What a person is to a company. `ubo` is an ultimate beneficial owner. */
export type EntityRole = OpenEnum<
  'ubo' | 'authorised_signatory' | 'director' | 'control_person' | 'legal_representative'
>;

/** Position that a person holds in a company. */
export type EntityCompanyPositionType = OpenEnum<
  | 'ceo'
  | 'cfo'
  | 'coo'
  | 'managing_member'
  | 'general_partner'
  | 'president'
  | 'vice_president'
  | 'treasurer'
  | 'other_senior_management'
  | 'other_executive_officer'
  | 'other_non_executive_non_senior'
>;
