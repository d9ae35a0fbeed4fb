import type { DateTime, Id, Links, OpenEnum } from '@cko/core';
import type { DigitalCardId } from '../ids.js';

/** A card in a wallet or on file with a merchant: a token of the scheme that stands for an issued card. */
export interface DigitalCard {
  id: DigitalCardId;
  /** The card that it stands for, `crd_…`. */
  card_id: Id<'card'>;
  /** Your account, `cli_…`. */
  client_id: Id<'client'>;
  entity_id: Id<'entity'>;
  /** Last four digits of the number. */
  last_four: string;
  status: DigitalCardStatus;
  type?: DigitalCardType;
  /** The scheme's identifier of the digital card. */
  scheme_card_id?: string;
  requestor?: DigitalCardRequestor;
  device?: DigitalCardDevice;
  provisioned_on?: DateTime;
  _links?: Links;
}

/** Whether a digital card can be used. */
export type DigitalCardStatus = OpenEnum<'inactive' | 'active' | 'deleted'>;

/** Where a digital card is kept. */
export type DigitalCardType = OpenEnum<
  'secure_element' | 'host_card_emulation' | 'card_on_file' | 'e_commerce' | 'qr_code'
>;

/** Who asked for a digital card: a wallet, or a merchant that keeps cards on file. */
export interface DigitalCardRequestor {
  /** The scheme's identifier of the requestor. */
  id?: string;
  name?: string;
}

/** The device that a digital card was added on, as far as its wallet told. */
export interface DigitalCardDevice {
  id?: string;
  type?: DigitalCardDeviceType;
  manufacturer?: string;
  brand?: string;
  model?: string;
  os_version?: string;
  firmware_version?: string;
  phone_number?: string;
  /** Name that the user gave the device. */
  device_name?: string;
  /** The device that this one is paired with, such as the phone of a watch. */
  device_parent_id?: string;
  /** Language that the device is set to. */
  language?: string;
  serial_number?: string;
  time_zone?: string;
  time_zone_setting?: DigitalCardDeviceTimeZoneSetting;
  sim_serial_number?: string;
  imei?: string;
  network_operator?: string;
  network_type?: DigitalCardDeviceNetworkType;
}

/** Kind of device. */
export type DigitalCardDeviceType = OpenEnum<
  | 'host_card_emulation'
  | 'samsung_phone'
  | 'samsung_tablet'
  | 'samsung_watch'
  | 'samsung_tv'
  | 'iphone'
  | 'iwatch'
  | 'ipad'
  | 'mac_book'
  | 'android_phone'
  | 'android_tablet'
  | 'android_watch'
  | 'mobile_phone'
  | 'tablet'
  | 'watch'
  | 'mobile_phone_or_tablet'
  | 'bracelet'
  | 'unknown'
>;

/** Who set the time zone of a device. */
export type DigitalCardDeviceTimeZoneSetting = OpenEnum<'network_set' | 'consumer_set'>;

/** How a device was connected. */
export type DigitalCardDeviceNetworkType = OpenEnum<'cellular' | 'wifi'>;
