import type { OperationTable } from '@cko/core';
import { viewCards } from '../credentials.js';
import type { DigitalCardId } from '../ids.js';
import type { DigitalCard } from './types.js';

/** What the operations on digital cards take and give. */
export interface DigitalCardOperations {
  getDigitalCard: {
    path: { digitalCardId: DigitalCardId };
    responses: { 200: DigitalCard };
    errors: 401 | 404 | 500;
  };
}

/** The operations on digital cards. */
export const digitalCardOperations = {
  getDigitalCard: { method: 'GET', path: '/issuing/digital-cards/{digitalCardId}', auth: viewCards },
} as const satisfies OperationTable<DigitalCardOperations>;
