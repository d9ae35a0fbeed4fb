import type { Handler } from '../../../area.js';
import type { World } from '../../../world.js';
import { createCustomer } from './create.js';
import { deleteCustomer } from './delete.js';
import { getCustomer } from './read.js';
import { updateCustomer } from './update.js';

/** Whom instruments belong to. */
export function customers(world: World): Record<string, Handler> {
  return {
    createCustomer: (call) => createCustomer(world, call),
    getCustomer: (call) => getCustomer(world, call),
    updateCustomer: (call) => updateCustomer(world, call),
    deleteCustomer: (call) => deleteCustomer(world, call),
  };
}
