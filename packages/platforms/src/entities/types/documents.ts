import type { OpenEnum } from '@cko/core';
import type { EntityFileId } from '../../ids.js';

/**
 * Proof of what a seller says of itself, by the ids of uploaded files.
 *
 * Some documents are about the business and belong to the request itself, others are about a person and belong to a
 * representative, as each says here.
 */
export interface EntityDocuments {
  /** Of the business: its articles of association. */
  articles_of_association?: EntityArticlesOfAssociation;
  /** Of the business: who holds which share, certified and not older than three months. */
  shareholder_structure?: EntityShareholderStructure;
  /** Of the business: that the company exists. */
  company_verification?: EntityCompanyVerification;
  /** Of the business: a statement of its bank account over the last three months. */
  bank_verification?: EntityBankVerification;
  /** Of the business: its licence, where it needs one. */
  proof_of_legality?: EntityProofOfLegality;
  /** Of the business: where the work is done. */
  proof_of_principal_address?: EntityProofOfAddress;
  /** Of the business: its tax number in the United States. */
  tax_verification?: EntityTaxVerification;
  /** Of the business: a financial statement, up to schema version 2.0. */
  financial_verification?: EntityFinancialVerification;
  /** Of the business: audited statements, or those of its management. */
  financial_statements?: EntityFinancialStatements;
  /** Of the business: whatever else Checkout.com asked for. */
  additional_document1?: EntityAdditionalDocument;
  additional_document2?: EntityAdditionalDocument;
  additional_document3?: EntityAdditionalDocument;
  /** Of a person: passport, identity card and so on. */
  identity_verification?: EntityIdentityVerification;
  /** Of a person: power of attorney, where the register does not name the person. */
  certified_authorised_signatory?: EntityCertifiedAuthorisedSignatory;
  /** Of a person: where the person lives. */
  proof_of_residential_address?: EntityProofOfAddress;
  /** Of a person: that the sole trader is registered. */
  proof_of_registration?: EntityProofOfRegistration;
}

/** Articles of association, or the memorandum of them. */
export interface EntityArticlesOfAssociation {
  type?: EntityArticlesOfAssociationType;
  front?: EntityFileId;
}

export type EntityArticlesOfAssociationType = OpenEnum<'memorandum_of_association' | 'articles_of_association'>;

/** Who holds which share of a company. */
export interface EntityShareholderStructure {
  type?: OpenEnum<'certified_shareholder_structure'>;
  front?: EntityFileId;
}

/** Proof that a company exists. */
export interface EntityCompanyVerification {
  type?: EntityCompanyVerificationType;
  front?: EntityFileId;
}

/** What proves that a company exists. `ein_letter` is the letter in which the IRS gives a tax number. */
export type EntityCompanyVerificationType = OpenEnum<
  'incorporation_document' | 'articles_of_association' | 'ein_letter'
>;

/** Proof of a bank account. */
export interface EntityBankVerification {
  type?: OpenEnum<'bank_statement'>;
  front?: EntityFileId;
}

/** Licence of a business. */
export interface EntityProofOfLegality {
  type?: OpenEnum<'proof_of_legality'>;
  front?: EntityFileId;
}

/** Proof of an address. */
export interface EntityProofOfAddress {
  type?: OpenEnum<'proof_of_address'>;
  front?: EntityFileId;
}

/** Proof of a tax number in the United States. */
export interface EntityTaxVerification {
  type?: EntityTaxVerificationType;
  front?: EntityFileId;
}

/** What proves a tax number. `ein_letter` is the letter in which the IRS gives it. */
export type EntityTaxVerificationType = OpenEnum<'ein_letter' | 'incorporation_document' | 'articles_of_association'>;

/** A financial statement, up to schema version 2.0. */
export interface EntityFinancialVerification {
  type?: OpenEnum<'financial_statement'>;
  front?: EntityFileId;
}

/** Financial statements. */
export interface EntityFinancialStatements {
  type?: OpenEnum<'financial_statements'>;
  front?: EntityFileId;
}

/** A further document that was asked for. */
export interface EntityAdditionalDocument {
  front?: EntityFileId;
}

/** A document that identifies a person. Two-sided ones are two files. */
export interface EntityIdentityVerification {
  type: EntityIdentityVerificationType;
  front: EntityFileId;
  back?: EntityFileId;
}

/** Kind of document that identifies a person. */
export type EntityIdentityVerificationType = OpenEnum<
  'passport' | 'national_identity_card' | 'driving_license' | 'citizen_card' | 'residence_permit' | 'electoral_id'
>;

/** Power of attorney. */
export interface EntityCertifiedAuthorisedSignatory {
  type?: OpenEnum<'power_of_attorney'>;
  front?: EntityFileId;
  back?: EntityFileId;
}

/** Proof that a sole trader is registered. */
export interface EntityProofOfRegistration {
  type?: EntityProofOfRegistrationType;
  front?: EntityFileId;
}

/** What proves that a sole trader is registered. */
export type EntityProofOfRegistrationType = OpenEnum<'extract_from_trade_register' | 'other'>;
