import type { Api, ApiPromise, CallOptions, Connection, SessionId } from '@cko/core';
import type { GetThreeDsSessionOptions, SessionCallOptions } from './call-options.js';
import { threeDsSessionOperations, type ThreeDsSessionOperations } from './operations.js';
import type { ThreeDsChannelData } from './types/channel-data.js';
import type { CreateThreeDsSessionRequest, UpdateThreeDsMethodRequest } from './types/request.js';
import type { CreatedThreeDsSession, FingerprintedThreeDsSession, ThreeDsSession } from './types/session.js';

/**
 * 3D Secure sessions: a cardholder is authenticated before, and apart from, the payment. Each answer says in
 * `next_actions` what has to happen next. To have 3D Secure done within a payment, ask for it in the payment's `3ds`.
 */
export class ThreeDsSessions {
  private readonly api: Api<ThreeDsSessionOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(threeDsSessionOperations);
  }

  /**
   * Starts the authentication of a cardholder.
   *
   * With `completion.type: 'hosted'`, send the browser to `_links.redirect_url`. With `non_hosted`, follow
   * `next_actions`. When the session is `approved`, pay with its id as `3ds.authentication_id`, or elsewhere with its
   * `cryptogram` and `eci`.
   *
   * Takes OAuth with the scope `sessions:browser` for a browser, `sessions:app` for an app.
   *
   * @throws {PermissionError} 403, also when the scope does not fit the channel
   * @throws {ValidationError} 422 when the request is refused
   * @throws {ServerError} 503 when 3D Secure cannot be reached
   * @see POST /sessions
   *
   * @example
   * ```ts
   * const session = await payments.threeDsSessions.create({
   *   source: { type: 'token', token: 'tok_4gzeau5o2uqubbk6fufs3m7p54' },
   *   amount: 1099,
   *   currency: 'GBP',
   *   completion: {
   *     type: 'hosted',
   *     success_url: 'https://shop.example/authenticated',
   *     failure_url: 'https://shop.example/failed',
   *   },
   * });
   * console.log(session._links.redirect_url?.href);
   * ```
   */
  create(request: CreateThreeDsSessionRequest, options?: CallOptions): ApiPromise<CreatedThreeDsSession> {
    return this.api.call('createSession', { body: request }, options);
  }

  /**
   * Reads a session as it stands now.
   *
   * Takes the session's secret, or OAuth with the scope `sessions:app` or `sessions:browser`.
   *
   * @throws {NotFoundError} 404 when there is no such session
   * @throws {PermissionError} 403 when the credential may not read it
   * @see GET /sessions/{id}
   */
  get(id: SessionId, options?: GetThreeDsSessionOptions): ApiPromise<ThreeDsSession> {
    return this.api.call('getSession', { path: { id }, headers: { channel: options?.channel } }, options);
  }

  /**
   * Tells where the cardholder is, which is what `collect_channel_data` asks for. The issuer then decides, with or without
   * a challenge.
   *
   * Takes the session's secret, or OAuth with the scope `sessions:app` or `sessions:browser`.
   *
   * @throws {NotFoundError} 404 when there is no such session
   * @throws {PermissionError} 403 when the session is past this, `update_not_allowed_due_to_state`
   * @throws {ValidationError} 422 when the data is refused
   * @see PUT /sessions/{id}/collect-data
   */
  update(id: SessionId, channelData: ThreeDsChannelData, options?: SessionCallOptions): ApiPromise<ThreeDsSession> {
    return this.api.call('updateSession', { path: { id }, body: channelData }, options);
  }

  /**
   * Tells how the issuer's fingerprinting of the browser went, which is what `issuer_fingerprint` asks for: `Y` when it
   * ended within ten seconds, else `N`.
   *
   * Takes the session's secret, or OAuth with the scope `sessions:browser`.
   *
   * @throws {NotFoundError} 404 when there is no such session
   * @throws {PermissionError} 403 when the session is past this, `update_not_allowed_due_to_state`
   * @throws {ValidationError} 422 when the request is refused
   * @see PUT /sessions/{id}/issuer-fingerprint
   */
  updateThreeDsMethod(
    id: SessionId,
    request: UpdateThreeDsMethodRequest,
    options?: SessionCallOptions,
  ): ApiPromise<FingerprintedThreeDsSession> {
    return this.api.call('updateSessionThreeDsMethod', { path: { id }, body: request }, options);
  }

  /**
   * Ends a session that is not hosted, whatever it waits for.
   *
   * Takes the session's secret, or OAuth with the scope `sessions:app` or `sessions:browser`.
   *
   * @throws {NotFoundError} 404 when there is no such session
   * @throws {PermissionError} 403 when the session cannot be ended, for example because it is hosted
   * @see POST /sessions/{id}/complete
   */
  complete(id: SessionId, options?: SessionCallOptions): ApiPromise<undefined> {
    return this.api.call('completeSession', { path: { id } }, options);
  }
}
