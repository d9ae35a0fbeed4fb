import type { SessionRecord } from './record.js';

/** What the sandbox reads of channel data. The description has validated it. */
export interface ChannelDataBody {
  channel: 'browser' | 'app' | 'merchant_initiated';
  ip_address?: string;
  three_ds_method_completion?: string;
  sdk_encrypted_data?: string;
}

/** A JSON Web Encryption in its compact form: five parts. */
const encrypted = /^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/;

/** Notes where the cardholder is. */
export function noteChannel(session: SessionRecord, data: ChannelDataBody): void {
  session.channel = data.channel;
  session.customerIp = data.ip_address;
  session.methodCompletion ??= data.three_ds_method_completion;
  session.deviceIsReadable = encrypted.test(data.sdk_encrypted_data ?? '');
}
