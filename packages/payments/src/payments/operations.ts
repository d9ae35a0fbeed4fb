import type { OperationTable, PaymentId, SessionId } from '@cko/core';
import { paymentDetails, payments } from '../credentials.js';
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
    errors: 401 | 422 | 429 | 502;
  };
  listPayments: {
    query: ListPaymentsQuery;
    responses: { 200: PaymentList };
    errors: 401 | 404 | 422;
    stability: 'beta';
  };
  searchPayments: {
    body: SearchPaymentsRequest;
    responses: { 200: SearchPaymentsResponse };
    errors: 400 | 401 | 403 | 422;
    stability: 'beta';
  };
  getPayment: {
    path: { id: PaymentId | SessionId };
    responses: { 200: Payment };
    errors: 401 | 403 | 404 | 429;
  };
  listPaymentActions: {
    path: { id: PaymentId };
    responses: { 200: PaymentActionList };
    errors: 401 | 403 | 404 | 429;
  };
  incrementPaymentAuthorization: {
    path: { id: PaymentId };
    body?: IncrementAuthorizationRequest;
    responses: { 201: IncrementAuthorizationResponse };
    errors: 401 | 403 | 404 | 422 | 502;
  };
  cancelScheduledRetry: {
    path: { id: PaymentId };
    body?: CancelScheduledRetryRequest;
    responses: { 202: CancelScheduledRetryResponse };
    errors: 401 | 403 | 404 | 422 | 429 | 502;
  };
  capturePayment: {
    path: { id: PaymentId };
    body?: CapturePaymentRequest;
    responses: { 200: CapturePaymentResponse; 202: CapturePaymentResponse };
    errors: 401 | 403 | 404 | 422 | 502;
  };
  refundPayment: {
    path: { id: PaymentId };
    body?: RefundPaymentRequest;
    responses: { 200: RefundPaymentResponse; 202: RefundPaymentResponse };
    errors: 401 | 403 | 404 | 422 | 429 | 502;
  };
  reversePayment: {
    path: { id: PaymentId };
    body?: ReversePaymentRequest;
    responses: { 200: ReversePaymentResponse; 202: ReversePaymentResponse };
    errors: 401 | 403 | 404 | 422 | 502;
  };
  voidPayment: {
    path: { id: PaymentId };
    body?: VoidPaymentRequest;
    responses: { 200: VoidPaymentResponse; 202: VoidPaymentResponse };
    errors: 401 | 403 | 404 | 422 | 502;
  };
}

/** The operations on payments. */
export const paymentOperations = {
  requestPayment: { method: 'POST', path: '/payments', auth: payments, idempotency: 'optional' },
  listPayments: { method: 'GET', path: '/payments', auth: paymentDetails, pagination: 'skip-limit' },
  searchPayments: {
    method: 'POST',
    path: '/payments/search',
    access: 'read',
    auth: { keys: ['secret'], scopes: ['payments:search'] },
    pagination: 'next-link',
  },
  getPayment: { method: 'GET', path: '/payments/{id}', auth: paymentDetails },
  listPaymentActions: { method: 'GET', path: '/payments/{id}/actions', auth: paymentDetails },
  incrementPaymentAuthorization: {
    method: 'POST',
    path: '/payments/{id}/authorizations',
    auth: { keys: ['secret'], scopes: ['gateway', 'gateway:payment-authorizations'] },
    idempotency: 'optional',
  },
  cancelScheduledRetry: {
    method: 'POST',
    path: '/payments/{id}/cancellations',
    auth: { keys: ['secret'], scopes: ['gateway', 'gateway:payment-cancellations'] },
    idempotency: 'optional',
  },
  capturePayment: {
    method: 'POST',
    path: '/payments/{id}/captures',
    auth: { keys: ['secret'], scopes: ['gateway', 'gateway:payment-captures'] },
    idempotency: 'optional',
  },
  refundPayment: {
    method: 'POST',
    path: '/payments/{id}/refunds',
    auth: { keys: ['secret'], scopes: ['gateway', 'gateway:payment-refunds'] },
    idempotency: 'optional',
  },
  reversePayment: { method: 'POST', path: '/payments/{id}/reversals', auth: payments, idempotency: 'optional' },
  voidPayment: {
    method: 'POST',
    path: '/payments/{id}/voids',
    auth: { keys: ['secret'], scopes: ['gateway', 'gateway:payment-voids'] },
    idempotency: 'optional',
  },
} as const satisfies OperationTable<PaymentOperations>;
