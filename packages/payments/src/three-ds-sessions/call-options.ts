import type { CallOptions } from '@cko/core';

/** What a single call about one 3D Secure session may change. */
export interface SessionCallOptions extends CallOptions {
  /**
   * The session's own secret (`sek_…`), used for this call in place of the configured credentials. The answer then leaves
   * out `session_secret` and `certificates`.
   */
  sessionSecret?: string;
}

/** What a single reading of a 3D Secure session may change. */
export interface GetThreeDsSessionOptions extends SessionCallOptions {
  /** Channel that asks, which decides the scope that an access token needs: `sessions:browser` or `sessions:app`. */
  channel?: 'browser' | 'app';
}
