import { type ClientOptions, type Configuration, Connection } from '@cko/core';
import { name, version } from '../package.json';
import { AgenticCommerce } from './agentic-commerce/client.js';
import { ApplePay } from './apple-pay/client.js';
import { Bacs } from './bacs/client.js';
import { ComplianceRequests } from './compliance-requests/client.js';
import { PaymentContexts } from './contexts/client.js';
import { GooglePay } from './google-pay/client.js';
import { HostedPayments } from './hosted-payments/client.js';
import { PayByLink } from './links/client.js';
import { PaymentMethods } from './methods/client.js';
import { PaymentSessions } from './payment-sessions/client.js';
import { Payments } from './payments/client.js';
import { PaymentSetups } from './setups/client.js';
import { ThreeDsSessions } from './three-ds-sessions/client.js';

/**
 * Requests payments and payouts, and captures, refunds and voids them. What a payment is prepared with, such as links,
 * sessions and wallets, has clients of its own here.
 *
 * What a method's `@throws` names is what that call is documented to be refused with. Any call can also end in an
 * `AuthenticationError`, a `RateLimitError`, a `ServerError`, or without an answer in a `ConnectionError` or
 * `TimeoutError`.
 *
 * @example
 * ```ts
 * const payments = new PaymentsClient({ secretKey: process.env.CKO_SECRET_KEY, prefix: 'abcdefgh' });
 * ```
 */
export class PaymentsClient extends Payments {
  /** Payment pages behind an address that can be sent to the payer. */
  readonly links: PayByLink;
  /** Payment pages of Checkout.com that the browser is sent to during a purchase. */
  readonly hostedPayments: HostedPayments;
  /** Payments within Flow, Checkout.com's payment form. Not the 3D Secure ones, which are `threeDsSessions`. */
  readonly sessions: PaymentSessions;
  /** Purchases in the making, over all payment methods. Beta at Checkout.com. */
  readonly setups: PaymentSetups;
  /** Payments prepared with a provider, such as PayPal or Klarna. */
  readonly contexts: PaymentContexts;
  /** Payment methods that are enabled. Beta at Checkout.com. */
  readonly methods: PaymentMethods;
  /** Authentication of cardholders apart from a payment, `/sessions` in Checkout.com's reference. */
  readonly threeDsSessions: ThreeDsSessions;
  /** Set-up of Apple Pay: domains and certificates. */
  readonly applePay: ApplePay;
  /** Set-up of Google Pay: enrolment and domains. */
  readonly googlePay: GooglePay;
  /** Advance notices of Bacs Direct Debit. */
  readonly bacs: Bacs;
  /** Questions about the parties of a payment that is held up. */
  readonly complianceRequests: ComplianceRequests;
  /** Tokens with which a merchant may charge what an agent buys. Beta at Checkout.com. */
  readonly agenticCommerce: AgenticCommerce;

  /**
   * @param options how to reach the account, or a configuration that several clients share; without it, the
   * environment variables `CKO_…`
   */
  constructor(options?: ClientOptions | Configuration) {
    const connection = new Connection(options, { name, version });
    super(connection);
    this.links = new PayByLink(connection);
    this.hostedPayments = new HostedPayments(connection);
    this.sessions = new PaymentSessions(connection);
    this.setups = new PaymentSetups(connection);
    this.contexts = new PaymentContexts(connection);
    this.methods = new PaymentMethods(connection);
    this.threeDsSessions = new ThreeDsSessions(connection);
    this.applePay = new ApplePay(connection);
    this.googlePay = new GooglePay(connection);
    this.bacs = new Bacs(connection);
    this.complianceRequests = new ComplianceRequests(connection);
    this.agenticCommerce = new AgenticCommerce(connection);
  }
}
