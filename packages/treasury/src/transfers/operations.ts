import type { OperationTable } from '@cko/core';
import type { TransferId } from '../ids.js';
import type { CreateTransferRequest, CreateTransferResponse, Transfer } from './types.js';

/** What the operations on transfers take and give. */
export interface TransferOperations {
  createTransfer: {
    body: CreateTransferRequest;
    responses: { 201: CreateTransferResponse };
    errors: 400 | 401 | 409 | 422;
  };
  getTransfer: {
    path: { id: TransferId };
    responses: { 200: Transfer };
    errors: 400 | 401 | 404 | 422;
  };
}

/** The operations on transfers. */
export const transferOperations = {
  createTransfer: {
    method: 'POST',
    path: '/transfers',
    auth: { keys: ['secret'], scopes: ['transfers', 'transfers:create'] },
    idempotency: 'required',
    host: 'transfers',
  },
  getTransfer: {
    method: 'GET',
    path: '/transfers/{id}',
    auth: { keys: ['secret'], scopes: ['transfers', 'transfers:view'] },
    host: 'transfers',
  },
} as const satisfies OperationTable<TransferOperations>;
