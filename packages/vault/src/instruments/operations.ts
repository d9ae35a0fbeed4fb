import type { InstrumentId, OperationTable } from '@cko/core';
import { instruments } from '../credentials.js';
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
    errors: 401 | 422 | 500;
  };
  getInstrument: {
    path: { id: InstrumentId };
    responses: { 200: Instrument };
    errors: 401 | 404;
  };
  updateInstrument: {
    path: { id: InstrumentId };
    body: UpdateInstrumentRequest;
    responses: { 200: UpdateInstrumentResponse };
    errors: 401 | 404 | 422 | 500;
  };
  deleteInstrument: {
    path: { id: InstrumentId };
    responses: { 204: undefined };
    errors: 401 | 404 | 500;
  };
  revokeInstrument: {
    path: { id: InstrumentId };
    responses: { 200: undefined };
    errors: 401 | 403 | 404 | 429 | 500;
  };
}

/** The operations on instruments. */
export const instrumentOperations = {
  createInstrument: { method: 'POST', path: '/instruments', auth: instruments },
  getInstrument: { method: 'GET', path: '/instruments/{id}', auth: instruments },
  updateInstrument: { method: 'PATCH', path: '/instruments/{id}', auth: instruments },
  deleteInstrument: { method: 'DELETE', path: '/instruments/{id}', auth: instruments },
  revokeInstrument: { method: 'PATCH', path: '/instruments/{id}/revoke', auth: instruments },
} as const satisfies OperationTable<InstrumentOperations>;
