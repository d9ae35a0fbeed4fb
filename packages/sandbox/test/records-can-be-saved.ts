import { afterEach, expect } from 'vitest';
import { Store } from '../src/store.js';

/**
 * Every test also shows that whatever it left in a store can be saved: what a record holds besides data, such as a
 * function or a Map, would be lost by a restore.
 */
const stores = new Set<Store>();

const collection = Object.getOwnPropertyDescriptor(Store.prototype, 'collection')?.value as Store['collection'];
Store.prototype.collection = function rememberStore(this: Store, name) {
  stores.add(this);
  return collection.call(this, name);
} as Store['collection'];

afterEach(() => {
  const used = [...stores];
  stores.clear();
  for (const store of used) expect(() => store.save()).not.toThrow();
});
