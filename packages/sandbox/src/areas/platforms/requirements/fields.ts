import { Ajv2020 } from 'ajv/dist/2020.js';
import type { EntityRecord } from '../entities/record.js';

/** What a value of one field has to look like, and how it is asked for. */
interface FieldRule {
  message: string;
  /** JSON Schema. */
  schema: { type: string } & Record<string, unknown>;
}

const text = { type: 'string', minLength: 2, maxLength: 300 };
const address = { type: 'object', required: ['address_line1', 'city', 'country'] };
const date = { type: 'object', required: ['day', 'month', 'year'] };
const identityDocument = {
  type: 'object',
  properties: { type: { type: 'string' }, front: { type: 'string' }, back: { type: 'string' } },
  required: ['type', 'front'],
};
const companyDocument = {
  type: 'object',
  properties: { type: { type: 'string' }, front: { type: 'string' } },
  required: ['front'],
};

/**
 * Every field that can be asked for: those that checks need, and those of the simulator's scenarios. Their wording and
 * limits are inferred from what onboarding takes. A representative is written as the first one.
 */
const rules: Readonly<Record<string, FieldRule>> = {
  profile: { message: 'Say what is sold, and where.', schema: { type: 'object', minProperties: 1 } },
  'company.legal_name': { message: 'Give the name in the register of companies.', schema: text },
  'company.trading_name': { message: 'Give the name that customers know.', schema: text },
  'company.business_registration_number': {
    message: 'Give the number in the register of companies.',
    schema: { ...text, maxLength: 20 },
  },
  'company.principal_address': { message: 'Give the address where the work is done.', schema: address },
  'company.registered_address': { message: 'Give the registered address.', schema: address },
  'company.representatives': {
    message: 'Name who owns the company and who decides.',
    schema: { type: 'array', items: { type: 'object' }, minItems: 1, maxItems: 5 },
  },
  'company.representatives.0.documents.identity_verification': {
    message: 'Add a document that identifies the person.',
    schema: identityDocument,
  },
  'company.representatives.0.identification.document': {
    message: 'Add a document that identifies the person.',
    schema: identityDocument,
  },
  'individual.first_name': { message: 'Give the first name.', schema: { ...text, maxLength: 50 } },
  'individual.last_name': { message: 'Give the last name.', schema: { ...text, maxLength: 50 } },
  'individual.date_of_birth': { message: 'Give the date of birth.', schema: date },
  'individual.identification.document': {
    message: 'Add a document that identifies the person.',
    schema: identityDocument,
  },
  'individual.national_tax_id': { message: 'Give the number at the tax office.', schema: { ...text, maxLength: 16 } },
  'individual.registered_address': { message: 'Give the registered address.', schema: address },
  'documents.company_verification': {
    message: 'Add a document that proves that the company exists.',
    schema: companyDocument,
  },
  'documents.proof_of_principal_address': { message: 'Add a proof of the address.', schema: companyDocument },
  'documents.bank_verification': { message: 'Add a bank statement.', schema: companyDocument },
  processing_details: { message: 'Say what payments are expected.', schema: { type: 'object', minProperties: 1 } },
};

const ajv = new Ajv2020({ strict: false });

/** Fields that can be asked for, with the type of each. */
export const knownFields = Object.entries(rules).map(([field, { schema }]) => ({ field, type: schema.type }));

/** Whether a field can be asked for of this sub-entity: a sole trader of an earlier schema version has no company. */
export function canBeAsked({ details: { company, individual } }: EntityRecord, field: string): boolean {
  if (!knownFields.some((known) => known.field === field)) return false;
  return !field.startsWith(individual && !company ? 'company.' : 'individual.');
}

export function ruleOf(field: string): FieldRule {
  const rule = rules[field.replace(/\.\d+\./, '.0.')];
  if (!rule) throw new Error(`No rule says what ${field} looks like.`);
  return rule;
}

export function meets(field: string, value: unknown): boolean {
  return ajv.validate(ruleOf(field).schema, value);
}
