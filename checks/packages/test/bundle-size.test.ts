import { describe, expect, test } from 'vitest';
import { bundleSize } from '../src/bundle.js';

const limit = { whole: 400_000, own: 40_000 };

/** For each package its client, and one method of a resource alone. */
const packages = [
  ['payments', 'PaymentsClient', 'Payments', "get('pay_1')"],
  ['vault', 'VaultClient', 'Instruments', "get('src_1')"],
  ['disputes', 'DisputesClient', 'Disputes', "get('dsp_1')"],
  ['workflows', 'WorkflowsClient', 'Workflows', "get('wf_1')"],
  ['treasury', 'TreasuryClient', 'Transfers', "get('tra_1')"],
  ['issuing', 'IssuingClient', 'Cards', "get('crd_1')"],
  ['platforms', 'PlatformsClient', 'Entities', "get('ent_1')"],
  ['identity', 'IdentityClient', 'Applicants', "get('aplt_1')"],
] as const;

describe.each(packages)('@cko/%s', (name, client, resource, call) => {
  test('bundles whole within the limit', async () => {
    const { whole } = await bundleSize(`import { ${client} } from '@cko/${name}'; console.log(new ${client}());`);
    expect(whole).toBeLessThan(limit.whole);
  });

  test('bundles one method of a resource with little code of ours', async () => {
    const { whole, own } = await bundleSize(`
      import { Connection, ${resource} } from '@cko/${name}';
      const connection = new Connection({}, { name: 'test', version: '1.0.0' });
      console.log(await new ${resource}(connection).${call});`);
    expect(whole).toBeLessThan(limit.whole);
    expect(own).toBeLessThan(limit.own);
    // The client and core are there: an import that is not found would weigh nothing.
    expect(own).toBeGreaterThan(limit.own / 2);
  });
});

test('what a bundle is not asked for is left out of it', async () => {
  const alone = await bundleSize(`import { Cards } from '@cko/issuing'; console.log(Cards);`);
  const all = await bundleSize(`import { IssuingClient } from '@cko/issuing'; console.log(IssuingClient);`);
  expect(alone.own).toBeLessThan(all.own / 4);
});
