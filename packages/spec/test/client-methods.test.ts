import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readClientMethods } from '../scripts/client-methods.js';
import { packagesFolder } from '../scripts/described-packages.js';
import { matchMethods } from '../scripts/match-methods.js';

function parse(source: string): ts.SourceFile[] {
  return [ts.createSourceFile(`${packagesFolder}shop/src/client.ts`, source, ts.ScriptTarget.Latest, true)];
}

const client = (members: string) =>
  parse(`
  export class ShopClient {
    readonly orders: Orders;
    constructor() { this.orders = new Orders(new Connection().api(orderOperations)); }
  }
  export class Orders { ${members} }
`);

const match =
  (members: string, operations: string[], withoutMethod: string[] = []) =>
  () =>
    matchMethods(operations, readClientMethods(client(members)), withoutMethod);

const create = `
  /** Places an order. */
  create() { return this.api.call('createOrder', {}); }`;

describe('the method of an operation', () => {
  test('is found by the operation that it names, behind the properties of the client', () => {
    const methods = readClientMethods(
      client(`
        /**
         * Places an order,
         * to be paid later.
         *
         * Further words.
         *
         * @see POST /orders
         */
        create(options) { return this.api.call('createOrder', {}, options); }
        /** Lists orders. */
        list() { return this.api.list('listOrders', {}); }
      `),
    );
    expect(methods).toEqual([
      {
        operation: 'createOrder',
        client: 'ShopClient',
        path: 'orders.create',
        parameters: ['options'],
        summary: 'Places an order, to be paid later.',
        location: 'shop/src/client.ts:15',
      },
      expect.objectContaining({ operation: 'listOrders', path: 'orders.list', summary: 'Lists orders.' }),
    ]);
  });

  test('tells the names of its parameters, and which can be left out', () => {
    const [method] = readClientMethods(
      client(`
        /** Places an order. */
        create(id: OrderId, { rush }: Rush, order = {}, options?: Options) {
          return this.api.call('createOrder', { path: { id }, body: { ...order, rush } }, options);
        }
      `),
    );
    expect(method?.parameters).toEqual(['id', 'rush', 'order?', 'options?']);
  });

  test('is found on the client itself too, and documented on the first of its overloads', () => {
    const [method] = readClientMethods(
      parse(`
        export class ShopClient {
          readonly #api;
          constructor() { this.#api = new Connection().api(orderOperations); }
          /** Places an order. */
          create(order: Order): Promise<Order>;
          create(orders: Order[]): Promise<Order[]>;
          create(body: unknown) { return this.#api.call('createOrder', { body }); }
        }
      `),
    );
    expect(method).toMatchObject({ path: 'create', summary: 'Places an order.' });
  });

  test('is matched with the operation', () => {
    expect(match(create, ['createOrder'])().get('createOrder')?.path).toBe('orders.create');
  });

  test('has to exist', () => {
    expect(match(create, ['createOrder', 'cancelOrder'])).toThrow('No method of the client calls cancelOrder.');
  });

  test('has to name an operation that exists', () => {
    expect(match(create, [])).toThrow('orders.create names no operation: createOrder.');
  });

  test('is the only one of its operation', () => {
    const again = `
/** Again. */
place() { return this.api.call('createOrder', {}); }`;
    expect(match(create + again, ['createOrder'])).toThrow('orders.place calls createOrder, as orders.create does.');
  });

  test('calls no second operation', () => {
    const both = `
/** Both. */
both() { return this.api.call('one') ?? this.api.call('two'); }`;
    expect(match(both, ['one', 'two'])).toThrow('orders.both calls more than one operation.');
  });

  test('is documented', () => {
    const bare = `create() { return this.api.call('createOrder', {}); }`;
    expect(match(bare, ['createOrder'])).toThrow('orders.create has no documentation to take a summary from.');
  });

  test('names its operation as a plain string', () => {
    expect(match(`create() { return this.api.call(name, {}); }`, [])).toThrow('name the operation as a plain string');
  });

  test('can be reached from the client', () => {
    const files = parse(`class Orders { ${create} }`);
    expect(() => readClientMethods(files)).toThrow(
      'Orders calls createOrder, but no property of a client leads to it.',
    );
  });

  test('may be missing only where that is listed', () => {
    expect(match('', ['requestAccessToken'], ['requestAccessToken'])()).toEqual(new Map());
    expect(match(create, ['createOrder'], ['createOrder'])).toThrow('createOrder has a method, but is listed');
    expect(match('', [], ['requestAccessToken'])).toThrow('requestAccessToken is listed as having no method');
  });
});
