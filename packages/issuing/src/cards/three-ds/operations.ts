import type { OperationTable } from '@cko/core';
import type { CardId } from '../../ids.js';
import type { UpdatedResource } from '../../updated-resource.js';
import type {
  CardThreeDsEnrollment,
  EnrollCardThreeDsResponse,
  ThreeDsEnrollmentRequest,
  UpdateCardThreeDsEnrollmentRequest,
} from './types.js';

/** What the operations on 3D Secure enrolments take and give. */
export interface CardThreeDsOperations {
  getCardThreeDsEnrollment: {
    path: { cardId: CardId };
    responses: { 200: CardThreeDsEnrollment };
  };
  enrollCardThreeDs: {
    path: { cardId: CardId };
    body: ThreeDsEnrollmentRequest;
    responses: { 202: EnrollCardThreeDsResponse };
  };
  updateCardThreeDsEnrollment: {
    path: { cardId: CardId };
    body: UpdateCardThreeDsEnrollmentRequest;
    responses: { 202: UpdatedResource };
  };
}

/** The operations on 3D Secure enrolments. */
export const cardThreeDsOperations = {
  getCardThreeDsEnrollment: {
    method: 'GET',
    path: '/issuing/cards/{cardId}/3ds-enrollment',
    access: 'read',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-read'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  enrollCardThreeDs: {
    method: 'POST',
    path: '/issuing/cards/{cardId}/3ds-enrollment',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  updateCardThreeDsEnrollment: {
    method: 'PATCH',
    path: '/issuing/cards/{cardId}/3ds-enrollment',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
} as const satisfies OperationTable<CardThreeDsOperations>;
