import type { Id } from '@cko/core';

/**
 * A payment link.
 *
 * @pattern ^pl_[A-Za-z0-9_-]{12}$
 */
export type PaymentLinkId = Id<'payment link'>;

/**
 * A hosted payments page.
 *
 * @pattern ^hpp_[A-Za-z0-9_-]{12}$
 */
export type HostedPaymentId = Id<'hosted payment'>;

/** A payment context, `pct_…`. */
export type PaymentContextId = Id<'payment context'>;

/** A payment setup, such as `set_…`. */
export type PaymentSetupId = Id<'payment setup'>;

/** A payment session for Flow, `ps_…`. Not a 3D Secure session, whose ids begin with `sid_`. */
export type PaymentSessionId = Id<'payment session'>;

/**
 * A payment processing certificate for Apple Pay. Both prefixes are in use.
 *
 * @pattern ^(alpc|aplc)_(\w{26})$
 */
export type ApplePayCertificateId = Id<'Apple Pay certificate'>;
