import { hasValue } from '../requirements/field-path.js';
import type { Company, EntityDetails } from './record.js';

const soleTrader = 'individual_or_sole_proprietorship';

/**
 * Fields without which checks do not begin. [OPS, docs platforms] What is needed differs by country and kind of business
 * and is not written down in full; that each person needs an identity document is the documented example, the rest is
 * inferred.
 */
export function missingFields(details: EntityDetails): string[] {
  return neededFields(details).filter((field) => !hasValue(details, field));
}

function neededFields(details: EntityDetails): string[] {
  return ['profile', ...neededOfOwner(details)];
}

function neededOfOwner({ company, individual }: EntityDetails): string[] {
  // A sole trader of an earlier schema version. [R22]
  if (!company && individual) {
    const fields = ['first_name', 'last_name', 'date_of_birth', 'identification.document'];
    return fields.map((field) => `individual.${field}`);
  }
  return [
    ...(company?.business_type === soleTrader ? [] : ['company.legal_name']),
    'company.trading_name',
    'company.principal_address',
    'company.registered_address',
    'company.representatives',
    ...identityDocuments(company),
  ];
}

/** One document for each person; a company that controls another has none. */
function identityDocuments(company: Company | undefined): string[] {
  return (company?.representatives ?? []).flatMap((representative, place) => {
    if (representative.company) return [];
    const field = representative.individual ? 'documents.identity_verification' : 'identification.document';
    return [`company.representatives.${place}.${field}`];
  });
}
