import { ApiPromise, type WithResponse } from './api-promise.js';

/** Fetches the page at a position, and tells where the next one is. */
export interface PageSource<Page, Item> {
  /** `position` is what `next` gave; undefined for the first page. */
  fetch(position: object | undefined): Promise<WithResponse<Page>>;
  items(page: Page): readonly Item[];
  /** What to add to the query for the page after the one at `position`; undefined after the last. */
  next(page: Page, position: object | undefined): object | undefined;
}

/**
 * A list that Checkout.com gives page by page. `await` gives the first page, `for await` every item, `.pages()` every
 * page. Only one page is held at a time.
 */
export class PagedList<Page, Item> extends ApiPromise<Page> implements AsyncIterable<Item> {
  readonly #source: PageSource<Page, Item>;

  constructor(source: PageSource<Page, Item>) {
    super(source.fetch(undefined));
    this.#source = source;
  }

  /** Every page, from the first. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let { data: page } = await this.whole;
    let position: object | undefined;
    for (;;) {
      yield page;
      position = this.#source.next(page, position);
      if (position === undefined) return;
      ({ data: page } = await this.#source.fetch(position));
    }
  }

  /** Every item of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* this.#source.items(page);
  }
}
