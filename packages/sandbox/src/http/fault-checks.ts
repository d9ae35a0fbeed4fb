import { longestTimer } from '../clock.js';
import { isSendable, refuseUnsendable } from '../sendable-headers.js';
import { namesIn, unknownNames } from '../unknown-names.js';
import { isNumber, isWholeNumber } from '../value-checks.js';
import type { Fault } from './fault.js';

/** What each kind of fault says, besides what every one may. */
const fieldsOf: Readonly<Record<Fault['kind'], readonly string[]>> = {
  delay: [],
  reset: ['when'],
  status: ['status', 'when', 'headers', 'body'],
  duplicate: [],
  slow: ['duration'],
  truncate: [],
  stall: [],
  'content-type': ['contentType', 'body'],
};

const fieldsOfAll = ['kind', 'operation', 'times', 'probability', 'delay'];

/** Throws a TypeError when a fault could never happen as it is told. */
export function checkFault(fault: Fault, isOperation: (id: string) => boolean): void {
  const { kind, operation, times = 1, probability = 1, delay = 0 } = fault;
  if (!Object.hasOwn(fieldsOf, kind)) {
    throw new TypeError(`The kind of a fault is one of ${Object.keys(fieldsOf).join(', ')}.`);
  }
  const unknown = unknownNames(namesIn(fault), [...fieldsOfAll, ...fieldsOf[kind]]);
  if (unknown !== undefined) throw new TypeError(`A fault of kind ${kind} has no ${unknown}.`);
  if (operation !== undefined && !isOperation(operation)) throw new TypeError(`There is no operation ${operation}.`);
  if (!isWholeNumber(times, 1, Number.MAX_SAFE_INTEGER)) throw new TypeError('times is a whole number from 1.');
  if (!isNumber(probability, 0, 1)) throw new TypeError('probability is a number from 0 to 1.');
  if (!isNumber(delay, 0, longestTimer)) throw new TypeError(`delay is ${milliseconds}.`);
  checkKind(fault);
}

const milliseconds = `a number of milliseconds from 0 to ${longestTimer}`;

function checkKind(fault: Fault): void {
  switch (fault.kind) {
    case 'duplicate':
    case 'truncate':
    case 'stall':
      break;
    case 'delay':
      if (fault.delay === undefined) throw new TypeError('A fault of kind delay needs delay.');
      break;
    case 'slow':
      if (!isNumber(fault.duration, 0, longestTimer)) {
        throw new TypeError(`A fault of kind slow needs duration, ${milliseconds}.`);
      }
      break;
    case 'reset':
      checkWhen(fault.when);
      break;
    case 'status':
      checkStatus(fault);
      break;
    case 'content-type':
      checkContentType(fault);
      break;
  }
}

function checkWhen(when: unknown = 'before'): void {
  if (when !== 'before' && when !== 'after') throw new TypeError('when is before or after.');
}

function checkStatus({ status, when, headers = {}, body }: Fault & { kind: 'status' }): void {
  if (!isWholeNumber(status, 200, 599)) throw new TypeError('status is from 200 to 599.');
  checkWhen(when);
  refuseUnsendable(headers);
  if (body !== undefined && [204, 304].includes(status))
    throw new TypeError(`An answer of status ${status} has no body.`);
}

function checkContentType({ contentType, body }: Fault & { kind: 'content-type' }): void {
  if (contentType === '' || typeof contentType !== 'string' || !isSendable('content-type', contentType)) {
    throw new TypeError('A fault of kind content-type needs contentType, such as text/html.');
  }
  if (body !== undefined && typeof body !== 'string') {
    throw new TypeError('The body of a fault of kind content-type is text, sent as it is.');
  }
}
