import { type CustomerId, type InstrumentId, type TokenId } from '@cko/core';
import { PaymentsClient } from '@cko/payments';
import { VaultClient } from '@cko/vault';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connected } from './connected.js';
import { statusOf, step, expectEveryWalk, type Step } from './step.js';
import { VaultModel } from './vault-model.js';

const minute = 60 * 1000;
const card = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2090 } as const;

const { sandbox, configuration } = await connected({ freeze: '2026-01-05T12:00:00Z' });
const payments = new PaymentsClient(configuration);
const vault = new VaultClient(configuration);

/** Ids by the place in which they were given. */
class Ids {
  readonly tokens: TokenId[] = [];
  readonly customers: CustomerId[] = [];
  readonly instruments: InstrumentId[] = [];

  token(place: number): TokenId {
    return this.tokens[place] ?? 'tok_aaaaaaaaaaaaaaaaaaaaaaaaaa';
  }

  customer(place: number): CustomerId {
    return this.customers[place] ?? 'cus_aaaaaaaaaaaaaaaaaaaaaaaaaa';
  }

  instrument(place: number): InstrumentId {
    return this.instruments[place] ?? 'src_aaaaaaaaaaaaaaaaaaaaaaaaaa';
  }
}

type VaultStep = Step<VaultModel, Ids>;
type Sent<T> = Promise<T> & Parameters<typeof statusOf>[0];

function calling(name: string, call: (ids: Ids) => Sent<unknown>, expected: (model: VaultModel) => number): VaultStep {
  return step(name, async (model, ids) => {
    expect(await statusOf(call(ids))).toBe(expected(model));
    await expectSame(model, ids);
  });
}

/** A step that makes something, of which the id is kept. */
function making<T>(
  name: string,
  call: (ids: Ids) => Sent<T>,
  keep: (ids: Ids, made: T) => unknown,
  expected: (model: VaultModel) => number,
): VaultStep {
  return step(name, async (model, ids) => {
    const status = expected(model);
    const sent = call(ids);
    expect(await statusOf(sent)).toBe(status);
    if (status === 201) keep(ids, await sent);
    await expectSame(model, ids);
  });
}

async function expectSame(model: VaultModel, ids: Ids): Promise<void> {
  for (const [place, { email, default: chosen, isDeleted }] of model.customers.entries()) {
    const read = vault.customers.get(ids.customer(place));
    expect(await statusOf(read)).toBe(isDeleted ? 404 : 200);
    if (isDeleted) continue;
    const customer = await read;
    expect(customer.email).toBe(email);
    expect(customer.default).toBe(chosen === undefined ? undefined : ids.instrument(chosen));
    const linked = model.instrumentsOf(place).map((instrument) => ids.instrument(instrument));
    expect(customer.instruments?.map(({ id }) => id)).toEqual(linked);
    expect((await vault.customers.get(email.toUpperCase() as CustomerId)).id).toBe(customer.id);
  }
  for (const [place, { owner, state }] of model.instruments.entries()) {
    const read = vault.instruments.get(ids.instrument(place));
    expect(await statusOf(read)).toBe(state === 'deleted' ? 404 : 200);
    if (state === 'deleted') continue;
    const { customer } = await read;
    const isDefault = owner !== undefined && model.customers[owner]?.default === place;
    expect(customer && { id: customer.id, isDefault: customer.default }).toEqual(
      owner === undefined ? undefined : { id: ids.customer(owner), isDefault },
    );
  }
}

const tokenize = making(
  'make a token',
  () => vault.tokens.request(card),
  (ids, { token }) => ids.tokens.push(token),
  (model) => model.addToken(),
);

function payingWithToken(place: number): VaultStep {
  return calling(
    `pay with token ${place}`,
    (ids) =>
      payments.request({
        source: { type: 'token', token: ids.token(place), store_for_future_use: false },
        amount: 1000,
        currency: 'GBP',
      }),
    (model) => model.payWithToken(place),
  );
}

function storing(token: number, owner: number | undefined, isDefault: boolean): VaultStep {
  return making(
    `store token ${token} for customer ${owner}${isDefault ? ' as the default' : ''}`,
    (ids) =>
      vault.instruments.create({
        type: 'token',
        token: ids.token(token),
        ...(owner !== undefined && { customer: { id: ids.customer(owner), default: isDefault } }),
      }),
    (ids, { id }) => ids.instruments.push(id),
    (model) => model.addInstrument(token, owner, isDefault),
  );
}

function linking(instrument: number, owner: number, isDefault: boolean | undefined): VaultStep {
  return calling(
    `link instrument ${instrument} to customer ${owner}, default ${isDefault}`,
    (ids) =>
      vault.instruments.update(ids.instrument(instrument), {
        type: 'card',
        customer: { id: ids.customer(owner), ...(isDefault !== undefined && { default: isDefault }) },
      }),
    (model) => model.changeInstrument(instrument, owner, isDefault),
  );
}

function ending(instrument: number): VaultStep[] {
  return [
    calling(
      `revoke instrument ${instrument}`,
      (ids) => vault.instruments.revoke(ids.instrument(instrument)),
      (model) => model.revoke(instrument),
    ),
    calling(
      `delete instrument ${instrument}`,
      (ids) => vault.instruments.delete(ids.instrument(instrument)),
      (model) => model.deleteInstrument(instrument),
    ),
  ];
}

function addingCustomer(email: string, instrument: number | undefined): VaultStep {
  return making(
    `add customer ${email} with instrument ${instrument}`,
    (ids) =>
      vault.customers.create({
        email,
        ...(instrument !== undefined && { default: ids.instrument(instrument) }),
      }),
    (ids, { id }) => ids.customers.push(id),
    (model) => model.addCustomer(email, instrument),
  );
}

function renaming(customer: number, email: string): VaultStep {
  return calling(
    `rename customer ${customer} ${email}`,
    (ids) => vault.customers.update(ids.customer(customer), { email }),
    (model) => model.changeEmail(customer, email),
  );
}

function choosing(customer: number, instrument: number): VaultStep {
  return calling(
    `customer ${customer} pays with instrument ${instrument} from now on`,
    (ids) => vault.customers.update(ids.customer(customer), { default: ids.instrument(instrument) }),
    (model) => model.chooseDefault(customer, instrument),
  );
}

function deleting(customer: number): VaultStep {
  return calling(
    `delete customer ${customer}`,
    (ids) => vault.customers.delete(ids.customer(customer)),
    (model) => model.deleteCustomer(customer),
  );
}

function payingWithInstrument(instrument: number): VaultStep {
  return calling(
    `pay with instrument ${instrument}`,
    (ids) =>
      payments.request({ source: { type: 'id', id: ids.instrument(instrument) }, amount: 1000, currency: 'GBP' }),
    (model) => (model.isKept(instrument) ? 201 : 422),
  );
}

function payingFor(customer: number): VaultStep {
  return step(`customer ${customer} pays`, async (model, ids) => {
    const source = { type: 'customer', id: ids.customer(customer) } as const;
    const paying = model.payingFor(customer);
    const sent = payments.request({ source, amount: 1000, currency: 'GBP' });
    expect(await statusOf(sent)).toBe(paying === undefined ? 422 : 201);
    if (paying !== undefined) {
      const { source: payer } = await payments.get((await sent).id);
      expect(payer).toMatchObject({ id: ids.instrument(paying) });
    }
    await expectSame(model, ids);
  });
}

function passing(minutes: number): VaultStep {
  return step(`${minutes} minutes pass`, async (model) => {
    await sandbox.clock.advance(minutes * minute);
    model.pass(minutes);
  });
}

/** Places of what there may be. */
const token = fc.integer({ min: 1, max: 4 });
const customer = fc.nat({ max: 2 });
const instrument = fc.nat({ max: 2 });
const perhapsInstrument = fc.option(instrument, { nil: undefined });
const email = fc.constantFrom('ann@example.com', 'Ann@example.com', 'bob@example.com', 'eve@example.com');

test('a token is good once and for a quarter of an hour, and a customer pays with what is theirs', async () => {
  const store = fc
    .tuple(token, fc.option(customer, { nil: undefined }), fc.boolean())
    .map((stored) => storing(...stored));
  const steps: fc.Arbitrary<VaultStep>[] = [
    fc.constant(tokenize),
    fc.constant(tokenize),
    store,
    store,
    token.map(payingWithToken),
    fc.constantFrom(5, 10, 14, 15).map(passing),
    fc.tuple(instrument, customer, fc.option(fc.boolean(), { nil: undefined })).map((link) => linking(...link)),
    instrument.chain((place) => fc.constantFrom(...ending(place))),
    instrument.chain((place) => fc.constantFrom(...ending(place))),
    fc.tuple(email, perhapsInstrument).map((added) => addingCustomer(...added)),
    fc.tuple(customer, email).map((renamed) => renaming(...renamed)),
    fc.tuple(customer, instrument).map((chosen) => choosing(...chosen)),
    customer.map(deleting),
    fc.oneof(instrument.map(payingWithInstrument), customer.map(payingFor)),
  ];
  await expectEveryWalk(steps, start, { runs: 40, length: 24 });
}, 3_600_000);

/** Two customers with a card each and a token more, so that the first steps have something to go on. */
async function start(): Promise<{ model: VaultModel; real: Ids }> {
  sandbox.reset();
  const model = new VaultModel();
  const real = new Ids();
  for (const [place, name] of ['carl@example.com', 'dora@example.com'].entries()) {
    await tokenize.run(model, real);
    await addingCustomer(name, undefined).run(model, real);
    await storing(place, place, true).run(model, real);
  }
  await tokenize.run(model, real);
  return { model, real };
}
