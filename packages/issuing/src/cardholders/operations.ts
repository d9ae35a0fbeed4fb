import type { OperationTable } from '@cko/core';
import type { CardholderId } from '../ids.js';
import type { UpdatedResource } from '../updated-resource.js';
import type { CardholderAccessToken, CardholderAccessTokenRequest } from './access-token.js';
import type {
  Cardholder,
  CardholderCardList,
  CreateCardholderRequest,
  CreateCardholderResponse,
  ListCardholderCardsQuery,
  UpdateCardholderRequest,
} from './types.js';

/** What the operations on cardholders take and give. */
export interface CardholderOperations {
  requestCardholderAccessToken: {
    body: CardholderAccessTokenRequest;
    responses: { 200: CardholderAccessToken };
  };
  createCardholder: {
    body: CreateCardholderRequest;
    responses: { 201: CreateCardholderResponse };
  };
  getCardholder: {
    path: { cardholderId: CardholderId };
    responses: { 200: Cardholder };
  };
  updateCardholder: {
    path: { cardholderId: CardholderId };
    body: UpdateCardholderRequest;
    responses: { 200: UpdatedResource };
  };
  listCardholderCards: {
    path: { cardholderId: CardholderId };
    query?: ListCardholderCardsQuery;
    responses: { 200: CardholderCardList };
  };
}

/** The operations on cardholders. */
export const cardholderOperations = {
  requestCardholderAccessToken: {
    method: 'POST',
    path: '/issuing/access/connect/token',
    access: 'read',
    keys: [],
    scopes: [],
    idempotency: 'none',
    errors: [400, 401, 500],
    encoding: 'form',
  },
  createCardholder: {
    method: 'POST',
    path: '/issuing/cardholders',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'none',
    errors: [401, 422, 500],
  },
  getCardholder: {
    method: 'GET',
    path: '/issuing/cardholders/{cardholderId}',
    access: 'read',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-read'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  updateCardholder: {
    method: 'PATCH',
    path: '/issuing/cardholders/{cardholderId}',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  listCardholderCards: {
    method: 'GET',
    path: '/issuing/cardholders/{cardholderId}/cards',
    access: 'read',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-read'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
} as const satisfies OperationTable<CardholderOperations>;
