import type { Id, OperationTable } from '@cko/core';
import type { CreateCustomerRequest, CreateCustomerResponse, Customer, UpdateCustomerRequest } from './types.js';

/** What the operations on customers take and give. */
export interface CustomerOperations {
  createCustomer: {
    body: CreateCustomerRequest;
    responses: { 201: CreateCustomerResponse };
  };
  getCustomer: {
    path: { identifier: Id<'customer'> };
    responses: { 200: Customer };
  };
  updateCustomer: {
    path: { identifier: Id<'customer'> };
    body: UpdateCustomerRequest;
    responses: { 204: undefined };
  };
  deleteCustomer: {
    path: { identifier: Id<'customer'> };
    responses: { 204: undefined };
  };
}

/** The operations on customers. */
export const customerOperations = {
  createCustomer: {
    method: 'POST',
    path: '/customers',
    access: 'write',
    keys: ['secret'],
    scopes: ['vault', 'vault:customers'],
    idempotency: 'none',
    errors: [401, 422, 500],
  },
  getCustomer: {
    method: 'GET',
    path: '/customers/{identifier}',
    access: 'read',
    keys: ['secret'],
    scopes: ['vault', 'vault:customers'],
    idempotency: 'none',
    errors: [401, 404],
  },
  updateCustomer: {
    method: 'PATCH',
    path: '/customers/{identifier}',
    access: 'write',
    keys: ['secret'],
    scopes: ['vault', 'vault:customers'],
    idempotency: 'none',
    errors: [401, 404, 422],
  },
  deleteCustomer: {
    method: 'DELETE',
    path: '/customers/{identifier}',
    access: 'write',
    keys: ['secret'],
    scopes: ['vault', 'vault:customers'],
    idempotency: 'none',
    errors: [401, 404],
  },
} as const satisfies OperationTable<CustomerOperations>;
