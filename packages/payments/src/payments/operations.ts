import type { OperationTable, PaymentId, SessionId } from '@cko/core';
import type { PaymentActionList } from './types/actions.js';
import type { IncrementAuthorizationRequest, IncrementAuthorizationResponse } from './types/authorizations.js';
import type { CancelScheduledRetryRequest, CancelScheduledRetryResponse } from './types/cancellations.js';
import type { CapturePaymentRequest, CapturePaymentResponse } from './types/captures.js';
import type { ListPaymentsQuery, PaymentList } from './types/list.js';
import type { Payment } from './types/payment.js';
import type { RefundPaymentRequest, RefundPaymentResponse } from './types/refunds.js';
import type { AnyPaymentRequest } from './types/request.js';
import type { PaymentAcceptedResponse, PaymentResponse } from './types/response.js';
import type { ReversePaymentRequest, ReversePaymentResponse } from './types/reversals.js';
import type { SearchPaymentsRequest, SearchPaymentsResponse } from './types/search.js';
import type { VoidPaymentRequest, VoidPaymentResponse } from './types/voids.js';

/** What the operations on payments take and give. */
export interface PaymentOperations {
  requestPayment: {
    body: AnyPaymentRequest;
    responses: { 201: PaymentResponse; 202: PaymentAcceptedResponse };
  };
  listPayments: {
    query: ListPaymentsQuery;
    responses: { 200: PaymentList };
  };
  searchPayments: {
    body: SearchPaymentsRequest;
    responses: { 200: SearchPaymentsResponse };
  };
  getPayment: {
    path: { id: PaymentId | SessionId };
    responses: { 200: Payment };
  };
  listPaymentActions: {
    path: { id: PaymentId };
    responses: { 200: PaymentActionList };
  };
  incrementPaymentAuthorization: {
    path: { id: PaymentId };
    body?: IncrementAuthorizationRequest;
    responses: { 201: IncrementAuthorizationResponse };
  };
  cancelScheduledRetry: {
    path: { id: PaymentId };
    body?: CancelScheduledRetryRequest;
    responses: { 202: CancelScheduledRetryResponse };
  };
  capturePayment: {
    path: { id: PaymentId };
    body?: CapturePaymentRequest;
    responses: { 200: CapturePaymentResponse; 202: CapturePaymentResponse };
  };
  refundPayment: {
    path: { id: PaymentId };
    body?: RefundPaymentRequest;
    responses: { 200: RefundPaymentResponse; 202: RefundPaymentResponse };
  };
  reversePayment: {
    path: { id: PaymentId };
    body?: ReversePaymentRequest;
    responses: { 200: ReversePaymentResponse; 202: ReversePaymentResponse };
  };
  voidPayment: {
    path: { id: PaymentId };
    body?: VoidPaymentRequest;
    responses: { 200: VoidPaymentResponse; 202: VoidPaymentResponse };
  };
}

/** The operations on payments. */
export const paymentOperations = {
  requestPayment: {
    method: 'POST',
    path: '/payments',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment'],
    idempotency: 'optional',
    errors: [401, 422, 429, 502],
  },
  listPayments: {
    method: 'GET',
    path: '/payments',
    access: 'read',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment-details'],
    idempotency: 'none',
    errors: [401, 404, 422],
    pagination: { style: 'skip-limit', items: 'data', total: 'total_count' },
    stability: 'beta',
  },
  searchPayments: {
    method: 'POST',
    path: '/payments/search',
    access: 'read',
    keys: ['secret'],
    scopes: ['payments:search'],
    idempotency: 'none',
    errors: [400, 401, 403, 422],
    pagination: { style: 'next-link', items: 'data' },
    stability: 'beta',
  },
  getPayment: {
    method: 'GET',
    path: '/payments/{id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment-details'],
    idempotency: 'none',
    errors: [401, 403, 404, 429],
  },
  listPaymentActions: {
    method: 'GET',
    path: '/payments/{id}/actions',
    access: 'read',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment-details'],
    idempotency: 'none',
    errors: [401, 403, 404, 429],
  },
  incrementPaymentAuthorization: {
    method: 'POST',
    path: '/payments/{id}/authorizations',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment-authorizations'],
    idempotency: 'optional',
    errors: [401, 403, 404, 422, 502],
  },
  cancelScheduledRetry: {
    method: 'POST',
    path: '/payments/{id}/cancellations',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment-cancellations'],
    idempotency: 'optional',
    errors: [401, 403, 404, 422, 429, 502],
  },
  capturePayment: {
    method: 'POST',
    path: '/payments/{id}/captures',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment-captures'],
    idempotency: 'optional',
    errors: [401, 403, 404, 422, 502],
  },
  refundPayment: {
    method: 'POST',
    path: '/payments/{id}/refunds',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment-refunds'],
    idempotency: 'optional',
    errors: [401, 403, 404, 422, 429, 502],
  },
  reversePayment: {
    method: 'POST',
    path: '/payments/{id}/reversals',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment'],
    idempotency: 'optional',
    errors: [401, 403, 404, 422, 502],
  },
  voidPayment: {
    method: 'POST',
    path: '/payments/{id}/voids',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment-voids'],
    idempotency: 'optional',
    errors: [401, 403, 404, 422, 502],
  },
} as const satisfies OperationTable<PaymentOperations>;
