import type { Id } from '@cko/core';

/**
 * A network token.
 *
 * @pattern ^(nt)_(\w{26})$
 */
export type NetworkTokenId = Id<'network token'>;

/**
 * A forwarded request.
 *
 * @pattern ^fwd_[A-Z0-9]{26}$
 */
export type ForwardRequestId = Id<'forward request'>;
