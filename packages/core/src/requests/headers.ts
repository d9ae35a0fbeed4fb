import { invalidArgument } from '../errors/local-errors.js';
import { redact } from '../errors/redact.js';

/** Headers that core decides, and what to use instead. */
const reserved: Readonly<Record<string, string>> = {
  authorization: 'the credentials of the configuration',
  'cko-idempotency-key': 'the idempotencyKey option',
  'content-length': 'nothing: it follows from the body',
  'transfer-encoding': 'nothing: it follows from the body',
  host: 'the hosts option',
  connection: 'nothing: connections are pooled',
};

/** Refuses headers of the caller that would collide with core's own, or that HTTP cannot carry. */
export function checkHeaders(operation: string, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    const instead = reserved[name.toLowerCase()];
    if (instead !== undefined) {
      throw invalidArgument(operation, `the header ${name} is not set by a call; use ${instead}`);
    }
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || typeof value !== 'string' || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw invalidArgument(operation, `the header '${redact(name.replace(/[^\x20-\x7e]/g, '?'))}' is malformed`);
    }
  }
}
