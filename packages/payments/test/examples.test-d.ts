import { expectTypeOf, test } from 'vitest';
import cancelScheduledRetry from '../../../reference/examples/cancelScheduledRetry.json';
import capturePayment from '../../../reference/examples/capturePayment.json';
import incrementPaymentAuthorization from '../../../reference/examples/incrementPaymentAuthorization.json';
import listPaymentActions from '../../../reference/examples/listPaymentActions.json';
import refundPayment from '../../../reference/examples/refundPayment.json';
import reversePayment from '../../../reference/examples/reversePayment.json';
import searchPayments from '../../../reference/examples/searchPayments.json';
import voidPayment from '../../../reference/examples/voidPayment.json';
import type { PaymentOperations } from '../src/index.js';

type Body<Name extends keyof PaymentOperations> = PaymentOperations[Name] extends { body?: infer Given }
  ? NonNullable<Given>
  : never;
type Answers<Name extends keyof PaymentOperations> = PaymentOperations[Name]['responses'];

/** Fields of an example that its type does not name, on the first level. */
type Unnamed<Example, Type> = Exclude<keyof Example, keyof Type>;

// The compiler reads texts in JSON as `string`, so an example that picks a branch of a union by `type` cannot be
// checked this way: requestPayment, getPayment and listPayments are left to the JSON Schemas made from these types.

test('documented bodies fit their types', () => {
  expectTypeOf(cancelScheduledRetry.request).toExtend<Body<'cancelScheduledRetry'>>();
  expectTypeOf(capturePayment.request).toExtend<Body<'capturePayment'>>();
  expectTypeOf(incrementPaymentAuthorization.request).toExtend<Body<'incrementPaymentAuthorization'>>();
  expectTypeOf(refundPayment.request).toExtend<Body<'refundPayment'>>();
  expectTypeOf(reversePayment.request).toExtend<Body<'reversePayment'>>();
  expectTypeOf(searchPayments.request).toExtend<Body<'searchPayments'>>();
  expectTypeOf(voidPayment.request).toExtend<Body<'voidPayment'>>();
});

test('documented bodies have no field that their types do not name', () => {
  expectTypeOf<Unnamed<typeof cancelScheduledRetry.request, Body<'cancelScheduledRetry'>>>().toBeNever();
  expectTypeOf<Unnamed<typeof capturePayment.request, Body<'capturePayment'>>>().toBeNever();
  expectTypeOf<
    Unnamed<typeof incrementPaymentAuthorization.request, Body<'incrementPaymentAuthorization'>>
  >().toBeNever();
  expectTypeOf<Unnamed<typeof refundPayment.request, Body<'refundPayment'>>>().toBeNever();
  expectTypeOf<Unnamed<typeof reversePayment.request, Body<'reversePayment'>>>().toBeNever();
  expectTypeOf<Unnamed<typeof searchPayments.request, Body<'searchPayments'>>>().toBeNever();
  expectTypeOf<Unnamed<typeof voidPayment.request, Body<'voidPayment'>>>().toBeNever();
});

test('documented answers fit their types', () => {
  expectTypeOf(cancelScheduledRetry.responses[202]).toExtend<Answers<'cancelScheduledRetry'>[202]>();
  expectTypeOf(capturePayment.responses[202]).toExtend<Answers<'capturePayment'>[202]>();
  expectTypeOf(incrementPaymentAuthorization.responses[201]).toExtend<Answers<'incrementPaymentAuthorization'>[201]>();
  expectTypeOf(listPaymentActions.responses[200]).toExtend<Answers<'listPaymentActions'>[200]>();
  expectTypeOf(refundPayment.responses[202]).toExtend<Answers<'refundPayment'>[202]>();
  expectTypeOf(reversePayment.responses[202]).toExtend<Answers<'reversePayment'>[202]>();
  expectTypeOf(searchPayments.responses[200]).toExtend<Answers<'searchPayments'>[200]>();
  expectTypeOf(voidPayment.responses[202]).toExtend<Answers<'voidPayment'>[202]>();
});
