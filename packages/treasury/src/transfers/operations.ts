import type { OperationTable } from '@cko/core';
import type { TransferId } from '../ids.js';
import type { CreateTransferRequest, CreateTransferResponse, Transfer } from './types.js';

/** What the operations on transfers take and give. */
export interface TransferOperations {
  createTransfer: {
    body: CreateTransferRequest;
    responses: { 201: CreateTransferResponse };
  };
  getTransfer: {
    path: { id: TransferId };
    responses: { 200: Transfer };
  };
}

/** The operations on transfers. */
export const transferOperations = {
  createTransfer: {
    method: 'POST',
    path: '/transfers',
    access: 'write',
    keys: ['secret'],
    scopes: ['transfers', 'transfers:create'],
    idempotency: 'required',
    errors: [400, 401, 409, 422],
    host: 'transfers',
  },
  getTransfer: {
    method: 'GET',
    path: '/transfers/{id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['transfers', 'transfers:view'],
    idempotency: 'none',
    errors: [400, 401, 404, 422],
    host: 'transfers',
  },
} as const satisfies OperationTable<TransferOperations>;
