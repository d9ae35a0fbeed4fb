import type { IdResponse, OperationTable } from '@cko/core';
import { manageControls, viewControls } from '../credentials.js';
import type { CardControlId } from '../ids.js';
import type { CardControl, CardControlList, GetCardControlQuery, ListCardControlsQuery } from './types/control.js';
import type { CreateCardControlRequest, UpdateCardControlRequest } from './types/requests.js';

/** What the operations on controls take and give. */
export interface CardControlOperations {
  listCardControls: {
    query: ListCardControlsQuery;
    responses: { 200: CardControlList };
    errors: 401 | 404 | 422 | 500;
  };
  createCardControl: {
    body: CreateCardControlRequest;
    responses: { 201: CardControl };
    errors: 401 | 404 | 422 | 500 | 503;
  };
  getCardControl: {
    path: { controlId: CardControlId };
    query?: GetCardControlQuery;
    responses: { 200: CardControl };
    errors: 401 | 404 | 500;
  };
  updateCardControl: {
    path: { controlId: CardControlId };
    body: UpdateCardControlRequest;
    responses: { 200: CardControl };
    errors: 401 | 404 | 422 | 500;
  };
  deleteCardControl: {
    path: { controlId: CardControlId };
    responses: { 200: IdResponse };
    errors: 401 | 404 | 422 | 500;
  };
}

/** The operations on controls. */
export const cardControlOperations = {
  listCardControls: { method: 'GET', path: '/issuing/controls', auth: viewControls },
  createCardControl: { method: 'POST', path: '/issuing/controls', auth: manageControls, idempotency: 'optional' },
  getCardControl: { method: 'GET', path: '/issuing/controls/{controlId}', auth: viewControls },
  updateCardControl: { method: 'PUT', path: '/issuing/controls/{controlId}', auth: manageControls },
  deleteCardControl: { method: 'DELETE', path: '/issuing/controls/{controlId}', auth: manageControls },
} as const satisfies OperationTable<CardControlOperations>;
