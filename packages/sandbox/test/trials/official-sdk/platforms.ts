import { bankAccount, complete } from '../../platforms/world.js';
import { example, made, refused, unknown, type Tries } from './tries.js';

const rule = {
  type: 'rolling',
  rolling: { percentage: 10, holding_duration: { weeks: 3 } },
  valid_from: '2099-01-01T00:00:00Z',
};

export const platforms: Tries = {
  'platforms.onboardSubEntity': async ({ key, ids, processed }) => {
    const answer = await made(ids, 'entity', key.platforms.onboardSubEntity(complete, '3.0'));
    await processed();
    return answer;
  },
  'platforms.getSubEntityDetails': ({ key, ids }) => key.platforms.getSubEntityDetails(ids['entity'] ?? '', '3.0'),
  'platforms.updateSubEntityDetails': ({ key, ids }) =>
    key.platforms.updateSubEntityDetails(ids['entity'] ?? '', complete, '3.0'),
  'platforms.getSubEntityMembers': ({ key, ids }) => key.platforms.getSubEntityMembers(ids['entity'] ?? ''),
  'platforms.reinviteSubEntityMember': ({ key, ids }) =>
    refused(404, key.platforms.reinviteSubEntityMember(ids['entity'] ?? '', `usr_${unknown}`, {})),
  'platforms.uploadAFile': ({ key, ids }) =>
    made(ids, 'entityFile', key.platforms.uploadAFile(ids['entity'] ?? '', { purpose: 'bank_verification' })),
  'platforms.retrieveAFile': ({ key, ids }) =>
    key.platforms.retrieveAFile(ids['entity'] ?? '', ids['entityFile'] ?? ''),
  'platforms.addPaymentInstrument': async ({ key, ids, processed }) => {
    const answer = await made(
      ids,
      'entityInstrument',
      key.platforms.addPaymentInstrument(ids['entity'] ?? '', {
        ...bankAccount,
        document: { type: 'bank_statement', file_id: ids['entityFile'] },
      }),
    );
    await processed();
    return answer;
  },
  'platforms.getPaymentInstrumentDetails': ({ key, ids }) =>
    key.platforms.getPaymentInstrumentDetails(ids['entity'] ?? '', ids['entityInstrument'] ?? ''),
  'platforms.updatePaymentInstrumentDetails': ({ key, ids }) =>
    key.platforms.updatePaymentInstrumentDetails(ids['entity'] ?? '', ids['entityInstrument'] ?? '', { label: 'Main' }),
  'platforms.queryPaymentInstruments': ({ key, ids }) =>
    key.platforms.queryPaymentInstruments(ids['entity'] ?? '', 'unverified'),
  'platforms.retrieveSubEntityPayoutSchedule': ({ key, ids }) =>
    refused(404, key.platforms.retrieveSubEntityPayoutSchedule(ids['entity'] ?? '')),
  'platforms.updateSubEntityPayoutSchedule': ({ key, ids }) =>
    // Nothing is paid out to an account that was not verified.
    refused(422, key.platforms.updateSubEntityPayoutSchedule(ids['entity'] ?? '', example('updatePayoutSchedule'))),
  'platforms.addReserveRule': ({ key, ids }) =>
    made(ids, 'rule', key.platforms.addReserveRule(ids['entity'] ?? '', rule)),
  'platforms.queryReserveRules': ({ key, ids }) => key.platforms.queryReserveRules(ids['entity'] ?? ''),
  'platforms.getReserveRuleDetails': ({ key, ids }) =>
    key.platforms.getReserveRuleDetails(ids['entity'] ?? '', ids['rule'] ?? ''),
  'platforms.updateReserveRule': ({ key, ids }) =>
    refused(412, key.platforms.updateReserveRule(ids['entity'] ?? '', ids['rule'] ?? '', rule, 'not the tag')),
  'platforms.getEntityRequirements': ({ key, ids }) => key.platforms.getEntityRequirements(ids['entity'] ?? '', '3.0'),
  'platforms.getEntityRequirementDetails': ({ key, ids }) =>
    refused(404, key.platforms.getEntityRequirementDetails(ids['entity'] ?? '', `req_${unknown}`)),
  'platforms.updateEntityRequirement': ({ key, ids }) =>
    refused(404, key.platforms.updateEntityRequirement(ids['entity'] ?? '', `req_${unknown}`, { value: 'a value' })),
  'onboardingSimulator.getAvailableRequirements': ({ token }) => token.onboardingSimulator.getAvailableRequirements(),
  'onboardingSimulator.getAvailableScenarios': ({ token }) => token.onboardingSimulator.getAvailableScenarios(),
  'onboardingSimulator.setRequirementsDue': ({ token, ids }) =>
    token.onboardingSimulator.setRequirementsDue(ids['entity'] ?? '', { fields: ['company.legal_name'] }),
  'onboardingSimulator.runScenario': ({ token, ids }) =>
    refused(404, token.onboardingSimulator.runScenario(ids['entity'] ?? '', 'of_no_kind')),
  'onboardingSimulator.setEntityStatus': ({ token, ids }) =>
    token.onboardingSimulator.setEntityStatus(ids['entity'] ?? '', { status: 'active' }),
};
