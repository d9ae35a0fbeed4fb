import { Readable } from 'node:stream';
import { made, refused, unknown, type Given, type Tries } from './tries.js';

/** A dispute that waits for evidence: the documented test card and amount ask for it. */
async function disputed({ key, ids, processed }: Given): Promise<string> {
  const source = { type: 'card', number: '4242424242424242', expiry_month: 1, expiry_year: 2099 };
  await key.payments.request({ source, amount: 1040, currency: 'GBP' });
  await processed();
  const { data } = (await key.disputes.get({ limit: 1 })) as { data: { id: string }[] };
  ids['dispute'] = data[0]?.id ?? '';
  return ids['dispute'];
}

/** The first bytes of a picture, as a file that is read. */
function picture(): Readable {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  return Object.assign(Readable.from([bytes]), { path: 'proof.png' });
}

export const disputes: Tries = {
  'files.upload': ({ key, ids }) =>
    made(ids, 'file', key.files.upload({ file: picture(), purpose: 'dispute_evidence' })),
  'files.getFile': ({ key, ids }) => key.files.getFile(ids['file'] ?? ''),
  'disputes.get': (given) => disputed(given),
  'disputes.getDetails': ({ key, ids }) => key.disputes.getDetails(ids['dispute'] ?? ''),
  'disputes.getDisputeSchemeFiles': ({ key, ids }) => key.disputes.getDisputeSchemeFiles(ids['dispute'] ?? ''),
  'disputes.provideEvidence': ({ key, ids }) =>
    key.disputes.provideEvidence(ids['dispute'] ?? '', {
      proof_of_delivery_or_service_file: ids['file'],
      proof_of_delivery_or_service_text: 'delivered',
    }),
  'disputes.getEvidence': ({ key, ids }) => key.disputes.getEvidence(ids['dispute'] ?? ''),
  'disputes.submit': ({ key, ids }) => key.disputes.submit(ids['dispute'] ?? ''),
  'disputes.getCompiledSubmittedEvidence': ({ key, ids }) =>
    key.disputes.getCompiledSubmittedEvidence(ids['dispute'] ?? ''),
  'disputes.accept': async (given) => given.key.disputes.accept(await disputed(given)),
  'disputes.submitArbitrationEvidence': ({ key }) =>
    refused(404, key.disputes.submitArbitrationEvidence(`dsp_${unknown}`)),
  'disputes.getCompiledSubmittedArbitrationEvidence': ({ key }) =>
    refused(404, key.disputes.getCompiledSubmittedArbitrationEvidence(`dsp_${unknown}`)),
};
