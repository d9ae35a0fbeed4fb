import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { instrumentsOf } from '../../payments/sources/instruments.js';

interface NotificationBody {
  source_id: string;
  /** Day, such as `2026-03-31`. */
  collection_date: string;
  currency: string;
}

/**
 * `POST /apms/bacs/notifications`: tells a payer by email that money will be collected. No source tells what is checked
 * besides the mandate, nor of an event, so what the refusals say and where the id leads are inferred.
 */
export function sendBacsNotification(world: World, call: Call): Reply {
  const { source_id, collection_date, currency } = call.body as NotificationBody;
  if (instrumentsOf(world).get(source_id)?.type !== 'bacs') throw new Refusal(404);
  const today = world.clock.now().toISOString().slice(0, 10);
  const codes = [
    // Bacs collects in pounds only.
    currency === 'GBP' ? undefined : 'currency_not_supported',
    collection_date > today ? undefined : 'collection_date_invalid',
  ].filter((code) => code !== undefined);
  if (codes.length > 0) throw new Refusal(422, codes);
  return { status: 200, body: { event_id: world.ids.next('evt') } };
}
