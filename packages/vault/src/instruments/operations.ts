import type { InstrumentId, OperationTable } from '@cko/core';
import type { CreateInstrumentRequest } from './types/create.js';
import type { CreateInstrumentResponse } from './types/created.js';
import type { Instrument } from './types/instrument.js';
import type { UpdateInstrumentRequest } from './types/update.js';
import type { UpdateInstrumentResponse } from './types/updated.js';

/** What the operations on instruments take and give. */
export interface InstrumentOperations {
  createInstrument: {
    body: CreateInstrumentRequest;
    responses: { 201: CreateInstrumentResponse };
  };
  getInstrument: {
    path: { id: InstrumentId };
    responses: { 200: Instrument };
  };
  updateInstrument: {
    path: { id: InstrumentId };
    body: UpdateInstrumentRequest;
    responses: { 200: UpdateInstrumentResponse };
  };
  deleteInstrument: {
    path: { id: InstrumentId };
    responses: { 204: undefined };
  };
  revokeInstrument: {
    path: { id: InstrumentId };
    responses: { 200: undefined };
  };
}

/** The operations on instruments. */
export const instrumentOperations = {
  createInstrument: {
    method: 'POST',
    path: '/instruments',
    access: 'write',
    keys: ['secret'],
    scopes: ['vault', 'vault:instruments'],
    idempotency: 'none',
    errors: [401, 422, 500],
  },
  getInstrument: {
    method: 'GET',
    path: '/instruments/{id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['vault', 'vault:instruments'],
    idempotency: 'none',
    errors: [401, 404],
  },
  updateInstrument: {
    method: 'PATCH',
    path: '/instruments/{id}',
    access: 'write',
    keys: ['secret'],
    scopes: ['vault', 'vault:instruments'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  deleteInstrument: {
    method: 'DELETE',
    path: '/instruments/{id}',
    access: 'write',
    keys: ['secret'],
    scopes: ['vault', 'vault:instruments'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  revokeInstrument: {
    method: 'PATCH',
    path: '/instruments/{id}/revoke',
    access: 'write',
    keys: ['secret'],
    scopes: ['vault', 'vault:instruments'],
    idempotency: 'none',
    errors: [401, 403, 404, 429, 500],
  },
} as const satisfies OperationTable<InstrumentOperations>;
