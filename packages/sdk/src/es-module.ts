// The class is CommonJS in both formats: only `require` can load a client at the moment it is first used.
export { Checkout } from './index.js';
export * from '@cko/core';
