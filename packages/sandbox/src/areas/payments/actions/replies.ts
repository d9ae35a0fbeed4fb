import type { Call, Reply } from '../../../area.js';
import { linkTo } from '../answers/links.js';
import type { ActionBody } from '../payment-body.js';
import type { ActionRecord, PaymentRecord } from '../payment.js';

/** The fields of a call upon a payment; its body may be absent. */
export function actionBody(call: Call): ActionBody {
  return call.body ?? {};
}

/** 202: accepted, to be done shortly. */
export function accepted(call: Call, record: PaymentRecord, actionId: string, more: object = {}): Reply {
  return { status: 202, body: actionAnswer(call, record, actionId, more) };
}

/** 200: it was done before. No source shows its body; the one of 202 with the action that did it fits. */
export function repeated(call: Call, record: PaymentRecord, ...types: ActionRecord['type'][]): Reply {
  const done = record.actions.findLast((action) => action.approved && types.includes(action.type));
  return { status: 200, body: actionAnswer(call, record, done?.id ?? '', {}) };
}

function actionAnswer(call: Call, record: PaymentRecord, actionId: string, more: object): object {
  return {
    action_id: actionId,
    reference: actionBody(call).reference,
    ...more,
    _links: { payment: linkTo(call.baseUrl, record) },
  };
}
