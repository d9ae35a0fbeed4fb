/** The last things of a kind, in the order they came. Adding one and dropping the oldest take the same time however many there are. */
export class Recent<T> {
  private items: T[] = [];
  /** Where the oldest is: what stands before it was dropped. */
  private first = 0;

  get size(): number {
    return this.items.length - this.first;
  }

  add(item: T): void {
    this.items.push(item);
  }

  dropOldest(): T | undefined {
    const oldest = this.items[this.first];
    this.first += 1;
    // What was dropped is let go of in bulk: half of the list at a time.
    if (this.first * 2 > this.items.length) {
      this.items = this.items.slice(this.first);
      this.first = 0;
    }
    return oldest;
  }

  /** The one that came before as many others. */
  before(others: number): T | undefined {
    return others < this.size ? this.items.at(-1 - others) : undefined;
  }

  all(): T[] {
    return this.items.slice(this.first);
  }
}
