import type { Id, OperationTable } from '@cko/core';
import { customers } from '../credentials.js';
import type { CreateCustomerRequest, CreateCustomerResponse, Customer, UpdateCustomerRequest } from './types.js';

/** What the operations on customers take and give. */
export interface CustomerOperations {
  createCustomer: {
    body: CreateCustomerRequest;
    responses: { 201: CreateCustomerResponse };
    errors: 401 | 422 | 500;
  };
  getCustomer: {
    path: { identifier: Id<'customer'> };
    responses: { 200: Customer };
    errors: 401 | 404;
  };
  updateCustomer: {
    path: { identifier: Id<'customer'> };
    body: UpdateCustomerRequest;
    responses: { 204: undefined };
    errors: 401 | 404 | 422;
  };
  deleteCustomer: {
    path: { identifier: Id<'customer'> };
    responses: { 204: undefined };
    errors: 401 | 404;
  };
}

/** The operations on customers. */
export const customerOperations = {
  createCustomer: { method: 'POST', path: '/customers', auth: customers },
  getCustomer: { method: 'GET', path: '/customers/{identifier}', auth: customers },
  updateCustomer: { method: 'PATCH', path: '/customers/{identifier}', auth: customers },
  deleteCustomer: { method: 'DELETE', path: '/customers/{identifier}', auth: customers },
} as const satisfies OperationTable<CustomerOperations>;
