import { Ajv2020 } from 'ajv/dist/2020.js';
import type { SavedClock } from '../clock.js';
import type { Fault } from '../http/fault.js';
import type { KeptAnswer } from '../http/idempotency.js';
import { isSavedMoment, revive } from '../saved-values.js';
import type { SavedRecords, StoredRecord } from '../store.js';
import { snapshotSchema } from './snapshot-schema.js';

/**
 * All that a sandbox knows, as JSON: records, events and deliveries, what waits, the clock, the ids that were given,
 * answers that are kept for idempotency keys, webhooks and faults. Credentials are not in it: they belong to the sandbox
 * that restores it. Test cards and the keys of webhooks are.
 */
export interface Snapshot {
  /** What this is, and which form of it. */
  format: 'cko-sandbox/2';
  /** What ids and keys are made from: only a sandbox with the same seed goes on with the same ones. */
  seed: string;
  clock: SavedClock;
  /** How many ids of each prefix were given. */
  ids: Record<string, number>;
  /** By the name of their collection, oldest first. */
  records: SavedRecords;
  idempotency: Record<string, KeptAnswer>;
  faults: Fault[];
}

/** A snapshot that a sandbox cannot go on from. The sandbox stays as it was. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

export const snapshotFormat: Snapshot['format'] = 'cko-sandbox/2';

/** What a sandbox can go on from. */
interface Readers {
  seed: string;
  isJob: (name: string) => boolean;
  /** Throws a TypeError when the fault could never happen. */
  checkFault: (fault: Fault) => void;
}

/** A snapshot with its records as they were. Throws a SnapshotError when anything about it is not as it should be. */
export function readSnapshot(
  value: unknown,
  readers: Readers,
): Omit<Snapshot, 'records'> & { records: Record<string, StoredRecord[]> } {
  refuseForeign(value);
  const snapshot = validated(value);
  if (snapshot.seed !== readers.seed) {
    throw new SnapshotError(
      `The snapshot was taken with the seed "${snapshot.seed}", and the seed of this sandbox is "${readers.seed}".`,
    );
  }
  const unknown = snapshot.clock.waiting.find(({ job }) => !readers.isJob(job));
  if (unknown) throw new SnapshotError(`The snapshot has work waiting that is not known here: ${unknown.job}.`);
  try {
    for (const fault of snapshot.faults) readers.checkFault(fault);
    for (const detail of snapshot.clock.waiting.flatMap(({ details }) => details)) revive(detail);
    const records = Object.entries(snapshot.records).map(([name, saved]) => [name, saved.map(reviveRecord)] as const);
    for (const [name, revived] of records) refuseRepeated(name, revived);
    return { ...snapshot, records: Object.fromEntries(records) };
  } catch (error) {
    // A RangeError comes of what goes so deep that nobody could go through it.
    if (error instanceof TypeError || error instanceof RangeError) throw damaged(error.message);
    throw error;
  }
}

function refuseForeign(value: unknown): void {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format !== 'string' || !format.startsWith('cko-sandbox/')) {
    throw new SnapshotError('This is not a snapshot of a sandbox.');
  }
  if (format !== snapshotFormat) {
    throw new SnapshotError(`The snapshot has the format ${format}, and this version reads ${snapshotFormat}.`);
  }
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { 'date-time': isSavedMoment } });
let validate: ReturnType<typeof ajv.compile<Snapshot>> | undefined;

function validated(value: unknown): Snapshot {
  validate ??= ajv.compile<Snapshot>(snapshotSchema);
  if (validate(value)) return value as Snapshot;
  throw damaged(ajv.errorsText(validate.errors, { dataVar: 'snapshot' }));
}

function reviveRecord(saved: SavedRecords[string][number]): StoredRecord {
  return revive(saved) as StoredRecord;
}

function refuseRepeated(name: string, records: readonly StoredRecord[]): void {
  const ids = new Set(records.map(({ id }) => id));
  if (ids.size < records.length) throw damaged(`an id is there twice in ${name}`);
}

function damaged(why: string): SnapshotError {
  return new SnapshotError(`The snapshot is damaged: ${why}`);
}
