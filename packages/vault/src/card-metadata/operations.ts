import type { OperationTable } from '@cko/core';
import type { CardMetadata, CardMetadataRequest } from './types.js';

/** What the operations on card metadata take and give. */
export interface CardMetadataOperations {
  getCardMetadata: {
    body: CardMetadataRequest;
    responses: { 200: CardMetadata };
    errors: 401 | 403 | 404 | 422 | 429 | 500;
    stability: 'beta';
  };
}

/** The operations on card metadata. */
export const cardMetadataOperations = {
  getCardMetadata: {
    method: 'POST',
    path: '/metadata/card',
    access: 'read',
    auth: { keys: ['secret'], scopes: ['vault', 'vault:card-metadata'] },
  },
} as const satisfies OperationTable<CardMetadataOperations>;
