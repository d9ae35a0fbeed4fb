import { describe, expect, test } from 'vitest';
import { etagOf, PreconditionFailedError, ResponseError, type UpdateReserveRuleRequest } from '../src/index.js';
import { type Answer, connect, type Received } from './platforms-server.js';

const entityId = 'ent_wxglze3wwywujg4nna5fb7ldli';
const ruleId = 'rsv_qn4nis4k3ykpzzu7cvtuvhqqga';

function rule(percentage: number) {
  return { type: 'rolling', rolling: { percentage, holding_duration: { weeks: 2 } } } as const;
}

/** One reserve rule as Checkout.com keeps it: changed only by those who have seen its latest state. */
class StoredRule {
  percentage = 10;
  private version = 1;

  answer({ line, headers, body }: Received): Answer {
    if (line.startsWith('GET')) return this.answerRead();
    if (headers['if-match'] === undefined) return { status: 428 };
    if (headers['if-match'] !== this.etag) return { status: 412 };
    this.percentage = (body as UpdateReserveRuleRequest).rolling.percentage;
    this.version += 1;
    return { status: 200, body: { id: ruleId } };
  }

  private answerRead(): Answer {
    const body = { id: ruleId, ...rule(this.percentage), valid_from: '2027-01-01T00:00:00Z' };
    return { status: 200, headers: { ETag: this.etag }, body };
  }

  private get etag(): string {
    return `"${Buffer.from(String(this.version)).toString('base64')}"`;
  }
}

/** The client's reserve rules over a server that keeps one. */
async function connectToStoredRule() {
  const stored = new StoredRule();
  const { platforms, received } = await connect((request) => stored.answer(request));
  const rules = platforms.entities.reserveRules;
  const read = async () => etagOf((await rules.get(entityId, ruleId).withResponse()).response);
  return { rules, read, stored, received };
}

describe('a reserve rule', () => {
  test('is changed by whoever read it last', async () => {
    const { rules, read, stored } = await connectToStoredRule();
    expect(await rules.update(entityId, ruleId, rule(15), { ifMatch: await read() })).toEqual({ id: ruleId });
    expect(stored.percentage).toBe(15);
  });

  test('is left alone when somebody else was faster, and no second try is made', async () => {
    const { rules, read, stored, received } = await connectToStoredRule();
    const [mine, theirs] = [await read(), await read()];
    await rules.update(entityId, ruleId, rule(15), { ifMatch: theirs });

    const sent = received.length;
    const late = rules.update(entityId, ruleId, rule(20), { ifMatch: mine });
    await expect(late).rejects.toThrow(PreconditionFailedError);
    await expect(late).rejects.toMatchObject({ status: 412, outcome: 'none', operation: 'updateReserveRule' });
    expect(received.length).toBe(sent + 1);
    expect(stored.percentage).toBe(15);
  });

  test('can be changed after a lost race once it was read again', async () => {
    const { rules, read, stored } = await connectToStoredRule();
    const outdated = await read();
    await rules.update(entityId, ruleId, rule(15), { ifMatch: outdated });
    await expect(rules.update(entityId, ruleId, rule(20), { ifMatch: outdated })).rejects.toThrow('412');

    await rules.update(entityId, ruleId, rule(20), { ifMatch: await read() });
    expect(stored.percentage).toBe(20);
  });

  test('is left alone when no ETag is given in spite of the types', async () => {
    const { rules, stored } = await connectToStoredRule();
    // @ts-expect-error `ifMatch` is missing
    const blind = rules.update(entityId, ruleId, rule(15), {});
    await expect(blind).rejects.toThrow(PreconditionFailedError);
    await expect(blind).rejects.toMatchObject({ status: 428 });
    expect(stored.percentage).toBe(10);
  });
});

test('an answer without an ETag is an error where the ETag is needed', async () => {
  const { platforms } = await connect(() => ({ status: 200, body: { id: ruleId } }));
  const { response } = await platforms.entities.reserveRules.get(entityId, ruleId).withResponse();
  expect(() => etagOf(response)).toThrow(ResponseError);
});
