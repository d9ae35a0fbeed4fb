import type { Links } from './link.js';

/** An answer that carries only links. */
export interface Resource {
  _links?: Links;
}

/** An answer that carries the id of what was created. */
export interface IdResponse {
  id: string;
  _links?: Links;
}
