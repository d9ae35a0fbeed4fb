import type { IdempotentCallOptions } from '../config/options.js';
import type { Input, Operation, OperationTable, Result } from '../description/operation.js';
import { ApiPromise, ResponseInfo, type WithResponse } from './api-promise.js';
import { Call, type AnyCallOptions, type CallContext, type CallInput } from './call.js';
import { PagedList } from './paged-list.js';
import { itemsOf, nextPosition } from './pagination.js';

/** The items of a page: what its one array holds. */
export type ItemOf<Page> = Page extends { data?: readonly (infer Item)[] } ? Item : never;

/** The operations of one table, ready to be called. What a call may send and what it returns follow from its shapes. */
export class Api<Shapes> {
  readonly #table: OperationTable<Shapes>;
  readonly #context: CallContext;

  constructor(table: OperationTable<Shapes>, context: CallContext) {
    this.#table = table;
    this.#context = context;
  }

  /** Calls an operation. Whatever is wrong, with the input too, comes as a rejection. */
  call<Name extends keyof Shapes & string>(
    name: Name,
    input: Input<Shapes[Name]>,
    options: IdempotentCallOptions = {},
  ): ApiPromise<Result<Shapes[Name]>> {
    return new ApiPromise(this.#send(name, input, options));
  }

  /** Calls an operation that lists; further pages are fetched as they are asked for. */
  list<Name extends keyof Shapes & string>(
    name: Name,
    input: Input<Shapes[Name]>,
    options: AnyCallOptions = {},
  ): PagedList<Result<Shapes[Name]>, ItemOf<Result<Shapes[Name]>>> {
    const { pagination } = this.#table[name] as Operation;
    if (pagination === undefined) throw new TypeError(`${name} is not described as a list`);
    const first = input as CallInput;
    return new PagedList({
      fetch: (position) => this.#send(name, { ...first, query: { ...first.query, ...position } }, options),
      items: (page) => itemsOf(page),
      next: (page, position) => nextPosition(name, pagination, page, { ...first.query, ...position }),
    });
  }

  async #send<Data>(
    name: keyof Shapes & string,
    input: CallInput,
    options: AnyCallOptions,
  ): Promise<WithResponse<Data>> {
    const { status, headers, body } = await new Call(this.#context, name, this.#table[name], input, options).run();
    return { data: body as Data, response: new ResponseInfo(status, headers) };
  }
}
