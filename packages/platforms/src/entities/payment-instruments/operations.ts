import type { EntityId, IdResponse, OperationTable } from '@cko/core';
import type { EntityPaymentInstrumentId } from '../../ids.js';
import type {
  CreateEntityPaymentInstrumentRequest,
  EntityPaymentInstrument,
  EntityPaymentInstrumentList,
  ListEntityPaymentInstrumentsQuery,
  UpdateEntityPaymentInstrumentRequest,
} from './types.js';

/** What the operations on payment instruments of sub-entities take and give. */
export interface EntityPaymentInstrumentOperations {
  createEntityPaymentInstrument: {
    path: { id: EntityId };
    body: CreateEntityPaymentInstrumentRequest;
    responses: { 201: IdResponse };
  };
  listEntityPaymentInstruments: {
    path: { id: EntityId };
    query?: ListEntityPaymentInstrumentsQuery;
    responses: { 200: EntityPaymentInstrumentList };
  };
  getEntityPaymentInstrument: {
    path: { entityId: EntityId; id: EntityPaymentInstrumentId };
    responses: { 200: EntityPaymentInstrument };
  };
  updateEntityPaymentInstrument: {
    path: { entityId: EntityId; id: EntityPaymentInstrumentId };
    headers?: { 'If-Match'?: string };
    body: UpdateEntityPaymentInstrumentRequest;
    responses: { 200: IdResponse };
  };
}

/** The operations on payment instruments of sub-entities. */
export const entityPaymentInstrumentOperations = {
  createEntityPaymentInstrument: {
    method: 'POST',
    path: '/accounts/entities/{id}/payment-instruments',
    access: 'write',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [401, 403, 404, 422, 429, 500],
  },
  listEntityPaymentInstruments: {
    method: 'GET',
    path: '/accounts/entities/{id}/payment-instruments',
    access: 'read',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [400, 401],
  },
  getEntityPaymentInstrument: {
    method: 'GET',
    path: '/accounts/entities/{entityId}/payment-instruments/{id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [400, 401],
  },
  updateEntityPaymentInstrument: {
    method: 'PATCH',
    path: '/accounts/entities/{entityId}/payment-instruments/{id}',
    access: 'write',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [401, 403, 404, 422, 429, 500],
  },
} as const satisfies OperationTable<EntityPaymentInstrumentOperations>;
