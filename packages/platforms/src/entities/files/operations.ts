import type { EntityId, OperationTable } from '@cko/core';
import type { EntityFileId } from '../../ids.js';
import type { EntityFile, EntityFileUpload, EntityFileUploadRequest } from './types.js';

/** What the operations on files of sub-entities take and give. */
export interface EntityFileOperations {
  createEntityFile: {
    path: { entityId: EntityId };
    body: EntityFileUploadRequest;
    responses: { 200: EntityFileUpload };
    errors: 401 | 403 | 404 | 422 | 429 | 500;
  };
  getEntityFile: {
    path: { entityId: EntityId; fileId: EntityFileId };
    responses: { 200: EntityFile };
    errors: 401 | 403 | 404 | 429 | 500;
  };
}

/** The operations on files of sub-entities. */
export const entityFileOperations = {
  createEntityFile: {
    method: 'POST',
    path: '/entities/{entityId}/files',
    auth: { keys: ['secret'], scopes: ['accounts', 'files', 'files:upload'] },
    host: 'files',
  },
  getEntityFile: {
    method: 'GET',
    path: '/entities/{entityId}/files/{fileId}',
    auth: { keys: ['secret'], scopes: ['accounts', 'files', 'files:retrieve'] },
    host: 'files',
  },
} as const satisfies OperationTable<EntityFileOperations>;
