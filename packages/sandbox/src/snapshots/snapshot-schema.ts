const time = { type: 'string', format: 'date-time' };
const count = { type: 'integer', minimum: 0 };

/** The form of a snapshot, as far as it is the same for every record. The format `date-time` is that of saved times. */
export const snapshotSchema = {
  type: 'object',
  required: ['format', 'seed', 'clock', 'ids', 'records', 'idempotency', 'faults'],
  properties: {
    format: { type: 'string' },
    seed: { type: 'string' },
    clock: {
      type: 'object',
      required: ['now', 'frozen', 'waiting'],
      properties: {
        now: time,
        frozen: { type: 'boolean' },
        waiting: {
          type: 'array',
          items: {
            type: 'object',
            required: ['due', 'job', 'subject', 'details'],
            properties: {
              due: time,
              job: { type: 'string' },
              subject: { type: 'string' },
              details: { type: 'array' },
            },
          },
        },
      },
    },
    ids: { type: 'object', additionalProperties: count },
    records: {
      type: 'object',
      additionalProperties: {
        type: 'array',
        items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
      },
    },
    idempotency: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['answer', 'until'],
        properties: {
          until: { type: 'number' },
          answer: {
            type: 'object',
            required: ['status', 'headers', 'body'],
            properties: {
              status: { type: 'integer', minimum: 200, maximum: 599 },
              headers: { type: 'object', additionalProperties: { type: 'string' } },
              body: { type: 'string' },
            },
          },
        },
      },
    },
    faults: { type: 'array', items: { type: 'object' } },
  },
} as const;
