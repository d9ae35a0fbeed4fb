import type { OperationTable } from '@cko/core';
import { manageCards, viewCards } from '../../credentials.js';
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
    errors: 401 | 404 | 500;
  };
  enrollCardThreeDs: {
    path: { cardId: CardId };
    body: ThreeDsEnrollmentRequest;
    responses: { 202: EnrollCardThreeDsResponse };
    errors: 401 | 404 | 422 | 500;
  };
  updateCardThreeDsEnrollment: {
    path: { cardId: CardId };
    body: UpdateCardThreeDsEnrollmentRequest;
    responses: { 202: UpdatedResource };
    errors: 401 | 404 | 422 | 500;
  };
}

/** The operations on 3D Secure enrolments. */
export const cardThreeDsOperations = {
  getCardThreeDsEnrollment: { method: 'GET', path: '/issuing/cards/{cardId}/3ds-enrollment', auth: viewCards },
  enrollCardThreeDs: { method: 'POST', path: '/issuing/cards/{cardId}/3ds-enrollment', auth: manageCards },
  updateCardThreeDsEnrollment: { method: 'PATCH', path: '/issuing/cards/{cardId}/3ds-enrollment', auth: manageCards },
} as const satisfies OperationTable<CardThreeDsOperations>;
