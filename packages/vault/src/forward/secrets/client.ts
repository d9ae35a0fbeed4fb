import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import { forwardSecretOperations, type ForwardSecretOperations } from './operations.js';
import type {
  CreateForwardSecretRequest,
  ForwardSecret,
  ForwardSecretList,
  ForwardSecretName,
  UpdateForwardSecretRequest,
} from './types.js';

/** Secrets for forwarded requests. Their values can be set, and never read. */
export class ForwardSecrets {
  private readonly api: Api<ForwardSecretOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(forwardSecretOperations);
  }

  /**
   * Lists every secret, on one page, without the values.
   *
   * Takes a secret key, or OAuth with the scope `forward:secrets`.
   *
   * @see GET /forward/secrets
   */
  list(options?: CallOptions): ApiPromise<ForwardSecretList> {
    return this.api.call('listSecrets', {}, options);
  }

  /**
   * Keeps a secret under a name.
   *
   * Takes a secret key, or OAuth with the scope `forward:secrets`.
   *
   * @throws {ValidationError} 422, for example for a name with other characters than letters, digits and underscores
   * @see POST /forward/secrets
   *
   * @example
   * ```ts
   * await vault.forward.secrets.create({ name: 'psp_key', value: process.env.PSP_KEY });
   * ```
   */
  create(request: CreateForwardSecretRequest, options?: CallOptions): ApiPromise<ForwardSecret> {
    return this.api.call('createSecret', { body: request }, options);
  }

  /**
   * Changes the value of a secret, or the entity that it belongs to, and counts its `version` up.
   *
   * Takes a secret key, or OAuth with the scope `forward:secrets`.
   *
   * @throws {NotFoundError} 404 when there is no such secret
   * @throws {ValidationError} 422 when the change is refused
   * @see PATCH /forward/secrets/{name}
   */
  update(
    name: ForwardSecretName,
    request: UpdateForwardSecretRequest,
    options?: CallOptions,
  ): ApiPromise<ForwardSecret> {
    return this.api.call('updateSecret', { path: { name }, body: request }, options);
  }

  /**
   * Deletes a secret for good.
   *
   * Takes a secret key, or OAuth with the scope `forward:secrets`.
   *
   * @throws {NotFoundError} 404 when there is no such secret
   * @see DELETE /forward/secrets/{name}
   */
  delete(name: ForwardSecretName, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('deleteSecret', { path: { name } }, options);
  }
}
