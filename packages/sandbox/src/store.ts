import { save, type Json } from './saved-values.js';

/** Records of one kind, in the order they were added. */
export interface Collection<T extends StoredRecord> {
  add(record: T): T;
  get(id: string): T | undefined;
  delete(id: string): boolean;
  /** Newest first. */
  newest(): T[];
}

/** All collections by name. A reset empties them in place, so that areas may hold on to the ones they use. */
export class Store {
  private readonly collections = new Map<string, MemoryCollection<StoredRecord>>();

  collection<T extends StoredRecord>(name: string): Collection<T> {
    const known = this.collections.get(name) ?? new MemoryCollection<StoredRecord>();
    this.collections.set(name, known);
    // One name always holds one kind of record: the areas that share a collection share its type too.
    return known as unknown as Collection<T>;
  }

  clear(): void {
    for (const collection of this.collections.values()) collection.clear();
  }

  /** The records of every collection that has some, oldest first, as JSON. */
  save(): SavedRecords {
    const filled = [...this.collections].filter(([, collection]) => collection.size > 0);
    return Object.fromEntries(filled.map(([name, collection]) => [name, collection.newest().reverse().map(save)]));
  }

  /** Holds these records, oldest first, and no others. */
  restore(saved: Record<string, readonly StoredRecord[]>): void {
    this.clear();
    for (const [name, records] of Object.entries(saved)) {
      const collection = this.collection(name);
      for (const record of records) collection.add(record);
    }
  }
}

/** A record, whatever else it holds. */
export interface StoredRecord {
  id: string;
}

/** Records by the name of their collection, as JSON. */
export type SavedRecords = Record<string, Json[]>;

class MemoryCollection<T extends StoredRecord> implements Collection<T> {
  private readonly records = new Map<string, T>();

  add(record: T): T {
    if (this.records.has(record.id)) throw new Error(`There is a record ${record.id} already.`);
    this.records.set(record.id, record);
    return record;
  }

  get(id: string): T | undefined {
    return this.records.get(id);
  }

  delete(id: string): boolean {
    return this.records.delete(id);
  }

  newest(): T[] {
    return [...this.records.values()].reverse();
  }

  clear(): void {
    this.records.clear();
  }

  get size(): number {
    return this.records.size;
  }
}
