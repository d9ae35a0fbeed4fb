import type { Difference } from './compare-schemas.js';

/** A difference from the facts that is meant, and why. */
export interface ListedDifference extends Difference {
  readonly reason: string;
}

/** Everything in which the description departs from the facts on purpose. The README shows this list. */
export const listedDifferences: readonly ListedDifference[] = [
  {
    where: 'getPayment path.id(string)',
    what: 'pattern: "^(pay|sid)_(\\\\w{26})$" in the facts, "^(pay)_(\\\\w{26})$" here',
    reason: 'The one pattern is described as a union of two identifiers, so that the compiler tells them apart.',
  },
  {
    where: 'getPayment path.id',
    what: 'the facts have no branch for SessionId',
    reason: 'The one pattern is described as a union of two identifiers, so that the compiler tells them apart.',
  },
  {
    where: 'listFinancialActions',
    what: 'pagination: {"style":"pagination-token","items":"data"} in the facts, {"style":"next-link","items":"data"} here',
    reason: 'The link to the next page carries the token, so that following it is enough.',
  },
  {
    where: 'listReports',
    what: 'pagination: {"style":"pagination-token","items":"data"} in the facts, {"style":"next-link","items":"data"} here',
    reason: 'The link to the next page carries the token, so that following it is enough.',
  },
  {
    where: 'getTopUpInstructions',
    what: 'servers: ["https://balances.sandbox.checkout.com","https://balances.checkout.com"] in the facts, ["https://{prefix}.api.sandbox.checkout.com","https://{prefix}.api.checkout.com"] here',
    reason:
      "Balances are read from the account's own host, and so are top-up instructions; `hosts.balances` moves both.",
  },
  {
    where: 'onboardEntity header.Accept',
    what: 'required: true in the facts, false here',
    reason: 'Sent with every call, for version 3.0 unless the input names another, so the input may leave it out.',
  },
  {
    where: 'getEntity header.Accept',
    what: 'required: true in the facts, false here',
    reason: 'Sent with every call, for version 3.0 unless the input names another, so the input may leave it out.',
  },
  {
    where: 'updateEntity header.Accept',
    what: 'required: true in the facts, false here',
    reason: 'Sent with every call, for version 3.0 unless the input names another, so the input may leave it out.',
  },
  {
    where: 'listEntityRequirements header.Accept',
    what: 'required: true in the facts, false here',
    reason: 'Sent with every call, for version 3.0 unless the input names another, so the input may leave it out.',
  },
  {
    where: 'PayoutSchedules',
    what: 'names of open properties: ["^[A-Z]{3}$"] in the facts, none here',
    reason: 'A TypeScript type cannot limit names by a pattern; every name but `_links` is a currency.',
  },
  {
    where: 'UpdatePayoutScheduleRequest',
    what: 'names of open properties: ["^[A-Z]{3}$"] in the facts, none here',
    reason: 'A TypeScript type cannot limit names by a pattern; every name is a currency.',
  },
  {
    where: 'WorkflowActionInvocation.result_details.status_code',
    what: 'here, not in the facts',
    reason: 'The facts leave the details open; their examples of webhooks have this field.',
  },
  {
    where: 'WorkflowActionInvocation.result_details.url',
    what: 'here, not in the facts',
    reason: 'The facts leave the details open; their examples of webhooks have this field.',
  },
  {
    where: 'WorkflowActionInvocation.result_details.headers',
    what: 'here, not in the facts',
    reason: 'The facts leave the details open; their examples of webhooks have this field.',
  },
  {
    where: 'WorkflowActionInvocation.result_details.response_received_timestamp',
    what: 'here, not in the facts',
    reason: 'The facts leave the details open; their examples of webhooks have this field.',
  },
  {
    where: 'listIdentityVerificationAttempts query.skip',
    what: 'here, not in the facts',
    reason: 'Every page says its skip and limit; the facts have the parameters for the lists of assets only.',
  },
  {
    where: 'listIdentityVerificationAttempts query.limit',
    what: 'here, not in the facts',
    reason: 'Every page says its skip and limit; the facts have the parameters for the lists of assets only.',
  },
  {
    where: 'listIdDocumentVerificationAttempts query.skip',
    what: 'here, not in the facts',
    reason: 'Every page says its skip and limit; the facts have the parameters for the lists of assets only.',
  },
  {
    where: 'listIdDocumentVerificationAttempts query.limit',
    what: 'here, not in the facts',
    reason: 'Every page says its skip and limit; the facts have the parameters for the lists of assets only.',
  },
  {
    where: 'listAddressDocumentVerificationAttempts query.skip',
    what: 'here, not in the facts',
    reason: 'Every page says its skip and limit; the facts have the parameters for the lists of assets only.',
  },
  {
    where: 'listAddressDocumentVerificationAttempts query.limit',
    what: 'here, not in the facts',
    reason: 'Every page says its skip and limit; the facts have the parameters for the lists of assets only.',
  },
  {
    where: 'listFaceAuthenticationAttempts query.skip',
    what: 'here, not in the facts',
    reason: 'Every page says its skip and limit; the facts have the parameters for the lists of assets only.',
  },
  {
    where: 'listFaceAuthenticationAttempts query.limit',
    what: 'here, not in the facts',
    reason: 'Every page says its skip and limit; the facts have the parameters for the lists of assets only.',
  },
  {
    where: 'AirlineData.passenger',
    what: 'the facts have no branch for AirlinePassenger',
    reason: 'Checkout.com takes one passenger as an object everywhere, and a list in some places only.',
  },
  {
    where: 'PaymentProcessingSettings.discount_amount',
    what: 'type: "integer" in the facts, "number" here',
    reason:
      "Checkout.com's own sandbox takes a tax with a fraction, and the newest public description calls these six a number.",
  },
  {
    where: 'PaymentProcessingSettings.shipping_amount',
    what: 'type: "integer" in the facts, "number" here',
    reason:
      "Checkout.com's own sandbox takes a tax with a fraction, and the newest public description calls these six a number.",
  },
  {
    where: 'PaymentProcessingSettings.tax_amount',
    what: 'type: "integer" in the facts, "number" here',
    reason:
      "Checkout.com's own sandbox takes a tax with a fraction, and the newest public description calls these six a number.",
  },
  {
    where: 'PaymentProcessingSettings.duty_amount',
    what: 'type: "integer" in the facts, "number" here',
    reason:
      "Checkout.com's own sandbox takes a tax with a fraction, and the newest public description calls these six a number.",
  },
  {
    where: 'PaymentProcessingSettings.shipping_tax_amount',
    what: 'type: "integer" in the facts, "number" here',
    reason:
      "Checkout.com's own sandbox takes a tax with a fraction, and the newest public description calls these six a number.",
  },
  {
    where: 'PaymentProcessingSettings.original_order_amount',
    what: 'type: "integer" in the facts, "number" here',
    reason:
      "Checkout.com's own sandbox takes a tax with a fraction, and the newest public description calls these six a number.",
  },
  {
    where: 'PaymentProcessingData.tax_amount',
    what: 'type: "integer" in the facts, "number" here',
    reason: 'It is read as it was sent.',
  },
  {
    where: 'OnboardEntityRequest.profile',
    what: 'required: true in the facts, false here',
    reason: 'The documented invitation of a seller, and a draft, are sent without it.',
  },
  {
    where: 'UpdateEntityRequest.profile',
    what: 'required: true in the facts, false here',
    reason: 'The documented invitation of a seller, and a draft, are sent without it.',
  },
  {
    where: 'UpdateCardRequest.reference',
    what: 'the facts have no branch for null',
    reason:
      'The list of operations has `null` clear a field of a card; the stored schema leaves out that it may be sent.',
  },
  {
    where: 'IssuingCardMetadata',
    what: 'the facts have no branch for null',
    reason:
      'The list of operations has `null` clear a field of a card; the stored schema leaves out that it may be sent.',
  },
  {
    where: 'UpdateCardRequest.activation_date',
    what: 'the facts have no branch for null',
    reason:
      'The list of operations has `null` clear a field of a card; the stored schema leaves out that it may be sent.',
  },
  {
    where: 'UpdateCardRequest.revocation_date',
    what: 'the facts have no branch for null',
    reason:
      'The list of operations has `null` clear a field of a card; the stored schema leaves out that it may be sent.',
  },
];
