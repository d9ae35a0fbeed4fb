import type { DateTime, Link, Phone } from '@cko/core';

/**
 * How the cardholder proves themselves when paying online: by a password or by the answer to a question, whichever was
 * agreed on when your card programme was set up, besides a passcode sent to their phone.
 */
export type ThreeDsEnrollmentRequest = PasswordThreeDsEnrollmentRequest | SecurityQuestionThreeDsEnrollmentRequest;

/** Enrols a card whose cardholder proves themselves by a password. */
export interface PasswordThreeDsEnrollmentRequest extends ThreeDsEnrollmentContact {
  /** The password that the cardholder chose. */
  password: string;
}

/** Enrols a card whose cardholder proves themselves by the answer to a question. */
export interface SecurityQuestionThreeDsEnrollmentRequest extends ThreeDsEnrollmentContact {
  security_pair: SecurityPair;
}

/** What to change about the 3D Secure enrolment of a card. Fields that are absent stay as they are. */
export interface UpdateCardThreeDsEnrollmentRequest extends ThreeDsEnrollmentContact {
  /** The password that the cardholder chose. */
  password?: string;
  security_pair?: SecurityPair;
}

/** Where and in which language a cardholder is asked for a passcode. */
export interface ThreeDsEnrollmentContact {
  /** Language and country, such as `en-US`. */
  locale?: string;
  /** Mobile number that passcodes are sent to. */
  phone_number?: Phone;
}

/** A question, and the answer that only the cardholder knows. */
export interface SecurityPair {
  question: string;
  answer: string;
}

/** A card was enrolled in 3D Secure. */
export interface EnrollCardThreeDsResponse {
  created_date?: DateTime;
  _links?: ThreeDsEnrollmentLinks;
}

/** The 3D Secure enrolment of a card. */
export interface CardThreeDsEnrollment {
  /** Language and country, such as `en-US`. */
  locale?: string;
  /** Mobile number that passcodes are sent to. */
  phone_number?: Phone;
  created_date?: DateTime;
  last_modified_date?: DateTime;
  /** Named `security_pair` in requests. */
  security_question?: SecurityPair;
  password?: string;
  _links?: ThreeDsEnrollmentLinks;
}

/** Where to go from a 3D Secure enrolment. */
export interface ThreeDsEnrollmentLinks {
  self?: Link;
  [name: string]: Link | undefined;
}
