import type { OperationTable } from '@cko/core';
import { manageCards, viewCards } from '../credentials.js';
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
    errors: 400 | 401 | 500;
  };
  createCardholder: {
    body: CreateCardholderRequest;
    responses: { 201: CreateCardholderResponse };
    errors: 401 | 422 | 500;
  };
  getCardholder: {
    path: { cardholderId: CardholderId };
    responses: { 200: Cardholder };
    errors: 401 | 404 | 500;
  };
  updateCardholder: {
    path: { cardholderId: CardholderId };
    body: UpdateCardholderRequest;
    responses: { 200: UpdatedResource };
    errors: 401 | 404 | 422 | 500;
  };
  listCardholderCards: {
    path: { cardholderId: CardholderId };
    query?: ListCardholderCardsQuery;
    responses: { 200: CardholderCardList };
    errors: 401 | 404 | 500;
  };
}

/** The operations on cardholders. */
export const cardholderOperations = {
  requestCardholderAccessToken: {
    method: 'POST',
    path: '/issuing/access/connect/token',
    access: 'read',
    encoding: 'form',
  },
  createCardholder: { method: 'POST', path: '/issuing/cardholders', auth: manageCards },
  getCardholder: { method: 'GET', path: '/issuing/cardholders/{cardholderId}', auth: viewCards },
  updateCardholder: { method: 'PATCH', path: '/issuing/cardholders/{cardholderId}', auth: manageCards },
  listCardholderCards: { method: 'GET', path: '/issuing/cardholders/{cardholderId}/cards', auth: viewCards },
} as const satisfies OperationTable<CardholderOperations>;
