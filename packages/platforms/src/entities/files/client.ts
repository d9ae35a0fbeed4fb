import type { Api, ApiPromise, CallOptions, Connection, EntityId } from '@cko/core';
import type { EntityFileId } from '../../ids.js';
import { entityFileOperations, type EntityFileOperations } from './operations.js';
import type { EntityFile, EntityFileUpload, EntityFileUploadRequest } from './types.js';

/**
 * Documents that prove what a sub-entity says of itself.
 *
 * A document gets there in four steps: `create` gives an id and an address; the content is sent to that address; `get`
 * says whether it could be used; the id goes into the sub-entity or its payment instrument. Each side of a document is a
 * file of its own.
 */
export class EntityFiles {
  private readonly api: Api<EntityFileOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(entityFileOperations);
  }

  /**
   * Asks for an address to send a document to, `_links.upload`.
   *
   * Takes a secret key, or OAuth with the scope `accounts`, `files` or `files:upload`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity
   * @throws {PermissionError} 403 when files may not be added to it
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /entities/{entityId}/files
   */
  create(entityId: EntityId, request: EntityFileUploadRequest, options?: CallOptions): ApiPromise<EntityFileUpload> {
    return this.api.call('createEntityFile', { path: { entityId }, body: request }, options);
  }

  /**
   * Reads whether a document arrived and could be used, and where to fetch it.
   *
   * Takes a secret key, or OAuth with the scope `accounts`, `files` or `files:retrieve`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity or file
   * @throws {PermissionError} 403 when it may not be read
   * @see GET /entities/{entityId}/files/{fileId}
   */
  get(entityId: EntityId, fileId: EntityFileId, options?: CallOptions): ApiPromise<EntityFile> {
    return this.api.call('getEntityFile', { path: { entityId, fileId } }, options);
  }
}
