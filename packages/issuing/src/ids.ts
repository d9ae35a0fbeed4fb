import type { Id } from '@cko/core';

/**
 * A person that cards are issued to.
 *
 * @pattern ^crh_[a-z0-9]{26}$
 */
export type CardholderId = Id<'cardholder'>;

/**
 * An issued card.
 *
 * @pattern ^crd_[a-z0-9]{26}$
 */
export type CardId = Id<'card'>;

/**
 * A card product of the card programme, which decides what its cards are like: currency, scheme, design.
 *
 * @pattern ^pro_[a-z0-9]{26}$
 */
export type CardProductId = Id<'card product'>;

/**
 * A card in a wallet or on file with a merchant: a token that stands for an issued card.
 *
 * @pattern ^dcr_[a-z0-9]{26}$
 */
export type DigitalCardId = Id<'digital card'>;

/**
 * A spending control.
 *
 * @pattern ^ctr_[a-z0-9]{26}$
 */
export type CardControlId = Id<'card control'>;

/**
 * A control profile, which hands its controls on to the cards that are added to it.
 *
 * @pattern ^cpr_[a-z0-9]{26}$
 */
export type ControlProfileId = Id<'control profile'>;

/** A control group, `cgr_…`. */
export type ControlGroupId = Id<'control group'>;

/**
 * What a control or control group applies to: a card, `crd_…`, or a control profile, `cpr_…`.
 *
 * @pattern ^(crd|cpr)_[a-z0-9]{26}$
 */
export type ControlTargetId = Id<'card' | 'control profile'>;

/**
 * A transaction made with an issued card.
 *
 * @pattern ^trx_[a-z0-9]{26}$
 */
export type IssuingTransactionId = Id<'issuing transaction'>;

/**
 * One message of a transaction, such as an authorization or a presentment.
 *
 * @pattern ^msg_[a-z0-9]{26}$
 */
export type IssuingMessageId = Id<'issuing message'>;

/**
 * A dispute about a transaction made with an issued card. A dispute about a payment that you took is another thing,
 * `dsp_…`.
 *
 * @pattern ^idsp_[a-z0-9]{26}$
 */
export type IssuingDisputeId = Id<'issuing dispute'>;
