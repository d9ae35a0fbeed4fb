import type { Api, ApiPromise, CallOptions, Connection, Id } from '@cko/core';
import { customerOperations, type CustomerOperations } from './operations.js';
import type { CreateCustomerRequest, CreateCustomerResponse, Customer, UpdateCustomerRequest } from './types.js';

/** Customers: the people and companies that stored instruments belong to. */
export class Customers {
  private readonly api: Api<CustomerOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(customerOperations);
  }

  /**
   * Stores a customer.
   *
   * Storing an instrument or requesting a payment with a new email address does so too. The call is not repeated after a
   * failure that leaves its outcome unknown: look the customer up by email then.
   *
   * Takes a secret key, or OAuth with the scope `vault` or `vault:customers`.
   *
   * @throws {ValidationError} 422, for example `customer_already_exists` for a known email address
   * @see POST /customers
   *
   * @example
   * ```ts
   * const { id } = await vault.customers.create({ email: 'jia.tsang@example.com', name: 'Jia Tsang' });
   * ```
   */
  create(request: CreateCustomerRequest, options?: CallOptions): ApiPromise<CreateCustomerResponse> {
    return this.api.call('createCustomer', { body: request }, options);
  }

  /**
   * Reads a customer, with the instruments that are linked to it.
   *
   * Takes a secret key, or OAuth with the scope `vault` or `vault:customers`.
   *
   * @param identifier the customer's id, `cus_…`, or email address
   * @throws {NotFoundError} 404 when there is no such customer
   * @see GET /customers/{identifier}
   *
   * @example
   * ```ts
   * const { instruments } = await vault.customers.get('jia.tsang@example.com');
   * ```
   */
  get(identifier: Id<'customer'>, options?: CallOptions): ApiPromise<Customer> {
    return this.api.call('getCustomer', { path: { identifier } }, options);
  }

  /**
   * Changes the given fields of a customer, and no others.
   *
   * Takes a secret key, or OAuth with the scope `vault` or `vault:customers`.
   *
   * @param identifier the customer's id, `cus_…`
   * @throws {NotFoundError} 404 when there is no such customer
   * @throws {ValidationError} 422 when the change is refused
   * @see PATCH /customers/{identifier}
   */
  update(identifier: Id<'customer'>, request: UpdateCustomerRequest, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('updateCustomer', { path: { identifier }, body: request }, options);
  }

  /**
   * Deletes a customer and every instrument that is linked to it.
   *
   * Takes a secret key, or OAuth with the scope `vault` or `vault:customers`.
   *
   * @param identifier the customer's id, `cus_…`
   * @throws {NotFoundError} 404 when there is no such customer
   * @see DELETE /customers/{identifier}
   */
  delete(identifier: Id<'customer'>, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('deleteCustomer', { path: { identifier } }, options);
  }
}
