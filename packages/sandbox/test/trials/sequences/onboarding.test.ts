import { type EntityId } from '@cko/core';
import { PlatformsClient, type EntityRequirementId, type UpdateEntityRequest } from '@cko/platforms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complete } from '../../platforms/world.js';
import { connected } from './connected.js';
import { OnboardingModel, scenarios, statuses } from './onboarding-model.js';
import { statusOf, step, expectEveryWalk, type Step } from './step.js';

/** A value that meets each of the fields that are asked for. */
const answers: Readonly<Record<string, unknown>> = {
  'company.registered_address': complete.company.registered_address,
  'company.business_registration_number': '01234567',
  'company.representatives.0.documents.identity_verification': {
    type: 'passport',
    front: 'file_aaaaaaaaaaaaaaaaaaaaaaaaaa',
  },
  processing_details: { annual_processing_volume: 120_000 },
};
const fields = Object.keys(answers);

const { sandbox, configuration } = await connected({ freeze: '2026-01-05T12:00:00Z' });
const platforms = new PlatformsClient(configuration);

interface Onboarded {
  id: EntityId;
  /** Of each field, the last requirement that asked for it. */
  requirements: Map<string, EntityRequirementId>;
}

type OnboardingStep = Step<OnboardingModel, Onboarded>;

function calling(
  name: string,
  call: (real: Onboarded) => Parameters<typeof statusOf>[0],
  expected: (model: OnboardingModel) => number,
): OnboardingStep {
  return step(name, async (model, real) => {
    expect(await statusOf(call(real))).toBe(expected(model));
    await expectSame(model, real);
  });
}

async function expectSame(model: OnboardingModel, { id, requirements }: Onboarded): Promise<void> {
  const { status, capabilities, requirements_due = [] } = await platforms.entities.get(id);
  const told = {
    status,
    payments: capabilities?.payments?.enabled,
    payouts: capabilities?.payouts?.enabled,
    due: requirements_due.map(({ field }) => field),
  };
  const { payments, payouts, due } = model;
  expect(told).toEqual({ status: model.status, payments, payouts, due });

  const { data } = await platforms.entities.requirements.list(id);
  expect(data.map(({ field_path }) => field_path)).toEqual(model.requirements.map(({ field }) => field));
  for (const requirement of data) requirements.set(requirement.field_path ?? '', requirement.id ?? '');
}

function deciding(status: (typeof statuses)[number]): OnboardingStep {
  return calling(
    `decide ${status}`,
    ({ id }) => platforms.simulate.status(id, { status }),
    (model) => {
      model.decide(status);
      return 200;
    },
  );
}

function playing(scenario: string): OnboardingStep {
  return calling(
    `play ${scenario}`,
    ({ id }) => platforms.simulate.runScenario(id, scenario),
    (model) => {
      const course = scenarios[scenario];
      if (!course) return 404;
      model.ask(course.asks);
      model.decide(course.status);
      return 200;
    },
  );
}

function asking(asked: string[]): OnboardingStep {
  return calling(
    `ask for ${asked.join(', ')}`,
    ({ id }) => platforms.simulate.requirementsDue(id, { fields: asked }),
    (model) => {
      if (asked.length === 0 || !asked.every((field) => fields.includes(field))) return 400;
      model.ask(asked);
      model.decide('requirements_due');
      return 200;
    },
  );
}

function answering(field: string, isGood: boolean): OnboardingStep {
  return calling(
    `answer ${field} ${isGood ? 'well' : 'badly'}`,
    ({ id, requirements }) => {
      const requirement = requirements.get(field) ?? 'req_aaaaaaaaaaaaaaaaaaaaaaaaaa';
      return platforms.entities.requirements.resolve(id, requirement, { value: isGood ? answers[field] : 7 });
    },
    (model) => model.answer(field, isGood),
  );
}

function updating(isComplete: boolean, isDraft: boolean): OnboardingStep {
  const { reference: _, company, ...rest } = complete;
  const { registered_address, ...unlocated } = company;
  const body: UpdateEntityRequest = {
    ...rest,
    company: isComplete ? { ...unlocated, registered_address } : unlocated,
    is_draft: isDraft,
  };
  return calling(
    `update ${isComplete ? 'with everything' : 'without an address'}${isDraft ? ' as a draft' : ''}`,
    ({ id }) => platforms.entities.update(id, body),
    (model) => {
      model.update({ without: isComplete ? [] : ['company.registered_address'], isDraft });
      return 200;
    },
  );
}

const onboardAgain = calling(
  'onboard again',
  () => platforms.entities.onboard(complete),
  () => 409,
);

const settle: OnboardingStep = step('settle', async (model, real) => {
  await sandbox.clock.advance(1000);
  model.settle();
  await expectSame(model, real);
});

test('a sub-entity may do what was decided last, and is asked for what is missing until it is there', async () => {
  const update = fc.tuple(fc.boolean(), fc.boolean()).map((kind) => updating(...kind));
  const answer = fc
    .tuple(fc.constantFrom(...fields), fc.constantFrom(true, true, false))
    .map((given) => answering(...given));
  const steps: fc.Arbitrary<OnboardingStep>[] = [
    update,
    update,
    answer,
    answer,
    answer,
    answer,
    fc.subarray(fields, { minLength: 2 }).map(asking),
    fc.subarray([...fields, 'company.favourite_colour'], { maxLength: 3 }).map(asking),
    fc.constantFrom(...statuses, ...statuses.filter((status) => status !== 'rejected')).map(deciding),
    fc.constantFrom(...Object.keys(scenarios), 'unheard_of').map(playing),
    fc.constant(settle),
    fc.constant(settle),
    fc.constant(settle),
    fc.constant(onboardAgain),
  ];
  await expectEveryWalk(steps, start, { runs: 80, length: 30 });
}, 3_600_000);

async function start(): Promise<{ model: OnboardingModel; real: Onboarded }> {
  sandbox.reset();
  const { id } = await platforms.entities.onboard({ ...complete, is_draft: true });
  return { model: new OnboardingModel(), real: { id, requirements: new Map() } };
}
