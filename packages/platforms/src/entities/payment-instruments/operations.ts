import type { EntityId, IdResponse, OperationTable } from '@cko/core';
import { accounts } from '../../credentials.js';
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
    errors: 401 | 403 | 404 | 422 | 429 | 500;
  };
  listEntityPaymentInstruments: {
    path: { id: EntityId };
    query?: ListEntityPaymentInstrumentsQuery;
    responses: { 200: EntityPaymentInstrumentList };
    errors: 400 | 401;
  };
  getEntityPaymentInstrument: {
    path: { entityId: EntityId; id: EntityPaymentInstrumentId };
    responses: { 200: EntityPaymentInstrument };
    errors: 400 | 401;
  };
  updateEntityPaymentInstrument: {
    path: { entityId: EntityId; id: EntityPaymentInstrumentId };
    headers?: { 'If-Match'?: string };
    body: UpdateEntityPaymentInstrumentRequest;
    responses: { 200: IdResponse };
    errors: 401 | 403 | 404 | 422 | 429 | 500;
  };
}

/** The operations on payment instruments of sub-entities. */
export const entityPaymentInstrumentOperations = {
  createEntityPaymentInstrument: {
    method: 'POST',
    path: '/accounts/entities/{id}/payment-instruments',
    auth: accounts,
  },
  listEntityPaymentInstruments: { method: 'GET', path: '/accounts/entities/{id}/payment-instruments', auth: accounts },
  getEntityPaymentInstrument: {
    method: 'GET',
    path: '/accounts/entities/{entityId}/payment-instruments/{id}',
    auth: accounts,
  },
  updateEntityPaymentInstrument: {
    method: 'PATCH',
    path: '/accounts/entities/{entityId}/payment-instruments/{id}',
    auth: accounts,
  },
} as const satisfies OperationTable<EntityPaymentInstrumentOperations>;
