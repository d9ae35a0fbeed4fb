import { Configuration, Connection, createConfig, type Api, type ClientOptions } from '../src/index.js';
import { thingOperations, type ThingOperations } from './thing-operations.js';

export const secretKey = 'sk_sbox_m73dzbpy7cf3gfd46xr4yj5xo4e';
export const publicKey = 'pk_sbox_pkhpdtvmkgf7hdnpwnbhw7r2uic';
export const accessKey = { id: 'ack_5yxmjw5oonuedh3zoj4fyhzpwu', secret: 'rC7p5QJ9-hG2kVwTzXb8LsN4' };

/** Client of the things of a test. It sees no environment variables, and has a secret key unless told otherwise. */
export function things(options: ClientOptions | Configuration): Api<ThingOperations> {
  const configuration = options instanceof Configuration ? options : createConfig({ secretKey, ...options }, {});
  return new Connection(configuration, { name: '@cko/test', version: '0.0.0' }).api<ThingOperations>(thingOperations);
}

/** What a call that must fail was rejected with. */
export async function rejection(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('the call was expected to be rejected');
}
