/** A value as JSON has it. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const date = '$date';
const bytes = '$bytes';
/** Around an object of one field that would read as one of these. */
const plain = '$plain';

/**
 * What a record holds, as JSON: plain objects and lists, texts, numbers, and besides these dates and bytes. Fields that
 * are undefined are left out. Throws a TypeError on anything else, which a restored sandbox could not have back.
 */
export function save(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Date) return { [date]: value.toISOString() };
  if (value instanceof Uint8Array) return { [bytes]: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(save);
  if (isPlainObject(value)) return saveObject(value);
  throw new TypeError(`What is saved holds a ${kindOf(value)}.`);
}

/** The value that was saved. Dates and bytes that are none throw a TypeError. */
export function revive(saved: Json): unknown {
  if (typeof saved !== 'object' || saved === null) return saved;
  if (Array.isArray(saved)) return saved.map(revive);
  switch (markOf(saved)) {
    case date:
      return reviveDate(saved[date]);
    case bytes:
      return reviveBytes(saved[bytes]);
    case plain:
      return reviveObject(saved[plain] as Record<string, Json>);
    default:
      return reviveObject(saved);
  }
}

function saveObject(value: object): Json {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const saved = Object.fromEntries(fields.map(([name, field]) => [name, save(field)]));
  return markOf(saved) === undefined ? saved : { [plain]: saved };
}

function reviveObject(saved: Record<string, Json>): object {
  return Object.fromEntries(Object.entries(saved).map(([name, field]) => [name, revive(field)]));
}

function reviveDate(text: Json | undefined): Date {
  const revived = new Date(typeof text === 'string' ? text : Number.NaN);
  if (Number.isNaN(revived.getTime())) throw new TypeError('Dates are saved as ISO 8601.');
  return revived;
}

function reviveBytes(text: Json | undefined): Uint8Array {
  if (typeof text !== 'string') throw new TypeError('Bytes are saved as base64.');
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/** What an object stands for, by the only field that it has. */
function markOf(object: Record<string, Json>): string | undefined {
  const [name, ...others] = Object.keys(object);
  return others.length === 0 && name !== undefined && [date, bytes, plain].includes(name) ? name : undefined;
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function kindOf(value: unknown): string {
  return typeof value === 'object' ? (value?.constructor.name ?? 'object') : typeof value;
}

const earliestSaved = Date.parse('0000-01-01T00:00:00.000Z');

/** Beyond what clocks reach: one that is let run on goes past its last year, and what waits then is due later still. */
const latestSaved = Date.parse('+099999-12-31T23:59:59.999Z');

/** Whether a time can be saved and read again. */
export function isSavable(time: number): boolean {
  return time >= earliestSaved && time <= latestSaved;
}

/** Whether a text is a time as it is saved. */
export function isSavedMoment(text: string): boolean {
  const time = Date.parse(text);
  return isSavable(time) && new Date(time).toISOString() === text;
}
