import type { IdResponse, OperationTable } from '@cko/core';
import type { CardControlId } from '../ids.js';
import type { CardControl, CardControlList, GetCardControlQuery, ListCardControlsQuery } from './types/control.js';
import type { CreateCardControlRequest, UpdateCardControlRequest } from './types/requests.js';

/** What the operations on controls take and give. */
export interface CardControlOperations {
  listCardControls: {
    query: ListCardControlsQuery;
    responses: { 200: CardControlList };
  };
  createCardControl: {
    body: CreateCardControlRequest;
    responses: { 201: CardControl };
  };
  getCardControl: {
    path: { controlId: CardControlId };
    query?: GetCardControlQuery;
    responses: { 200: CardControl };
  };
  updateCardControl: {
    path: { controlId: CardControlId };
    body: UpdateCardControlRequest;
    responses: { 200: CardControl };
  };
  deleteCardControl: {
    path: { controlId: CardControlId };
    responses: { 200: IdResponse };
  };
}

/** The operations on controls. */
export const cardControlOperations = {
  listCardControls: {
    method: 'GET',
    path: '/issuing/controls',
    access: 'read',
    keys: [],
    scopes: ['issuing:controls-read'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  createCardControl: {
    method: 'POST',
    path: '/issuing/controls',
    access: 'write',
    keys: [],
    scopes: ['issuing:controls-write'],
    idempotency: 'optional',
    errors: [401, 404, 422, 500, 503],
  },
  getCardControl: {
    method: 'GET',
    path: '/issuing/controls/{controlId}',
    access: 'read',
    keys: [],
    scopes: ['issuing:controls-read'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  updateCardControl: {
    method: 'PUT',
    path: '/issuing/controls/{controlId}',
    access: 'write',
    keys: [],
    scopes: ['issuing:controls-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  deleteCardControl: {
    method: 'DELETE',
    path: '/issuing/controls/{controlId}',
    access: 'write',
    keys: [],
    scopes: ['issuing:controls-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
} as const satisfies OperationTable<CardControlOperations>;
