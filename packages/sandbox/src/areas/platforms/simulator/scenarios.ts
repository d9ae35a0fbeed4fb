import type { EntityRecord, EntityStatus } from '../entities/record.js';

/** A course that onboarding can take. */
interface Scenario {
  id: string;
  name: string;
  description: string;
  action: 'set_status' | 'require_fields';
  status: EntityStatus;
  requirements_due: string[];
}

const asking = { action: 'require_fields', status: 'requirements_due' } as const;
const deciding = { action: 'set_status', requirements_due: [] as string[] } as const;

/** By name as documented [docs simulate-onboarding-scenarios 2026-05-20]; ids, actions and the fields are inferred. */
export const scenarios: readonly Scenario[] = [
  {
    id: 'happy_path',
    name: 'Happy Path',
    description: 'Every check passes.',
    ...deciding,
    status: 'active',
  },
  {
    id: 'missing_data',
    name: 'Missing Data',
    description: 'The registration number and address of the company are asked for.',
    ...asking,
    requirements_due: ['company.business_registration_number', 'company.registered_address'],
  },
  {
    id: 'document_verification_required',
    name: 'Document Verification Required',
    description: 'A document of the company is asked for.',
    ...asking,
    requirements_due: ['documents.company_verification'],
  },
  {
    id: 'identity_verification_required',
    name: 'Identity Verification Required',
    description: 'A document of the first representative is asked for.',
    ...asking,
    requirements_due: ['company.representatives.0.documents.identity_verification'],
  },
  {
    id: 'address_verification_required',
    name: 'Address Verification Required',
    description: 'A proof of the address is asked for.',
    ...asking,
    requirements_due: ['documents.proof_of_principal_address'],
  },
  {
    id: 'processing_details_required',
    name: 'Processing Details Required',
    description: 'The payments to be expected are asked for.',
    ...asking,
    requirements_due: ['processing_details'],
  },
  {
    id: 'entity_rejected',
    name: 'Entity Rejected',
    description: 'Due diligence fails for good.',
    ...deciding,
    status: 'rejected',
  },
  {
    id: 'entity_restricted',
    name: 'Entity Restricted',
    description: 'Payouts are switched off.',
    ...deciding,
    status: 'restricted',
  },
  {
    id: 'entity_deactivated',
    name: 'Entity Deactivated',
    description: 'Payments and payouts are switched off.',
    ...deciding,
    status: 'inactive',
  },
];

/** What is asked of a sole trader of an earlier schema version in place of a company. */
const ofSoleTrader: Readonly<Record<string, string>> = {
  'company.business_registration_number': 'individual.national_tax_id',
  'company.registered_address': 'individual.registered_address',
  'company.representatives.0.documents.identity_verification': 'individual.identification.document',
};

/** The fields that a scenario asks this sub-entity for. */
export function requiredFields(
  { requirements_due: fields }: Scenario,
  { details: { company, individual } }: EntityRecord,
): string[] {
  return individual && !company ? fields.map((field) => ofSoleTrader[field] ?? field) : fields;
}
