import type { Uri } from './scalars.js';

/** Where to go next: an address that Checkout.com gives with a resource. */
export interface Link {
  href: Uri;
  title?: string;
  /** Deep links that open the payer's app on a phone. */
  mobile?: MobileRedirectLink;
  /** The same address for scanning. */
  qr_code?: QrCode;
  /** What can be done at the address. */
  actions?: string[];
  /** Media types that the address serves. */
  types?: string[];
}

/** Addresses by relation, such as `self`. */
export type Links = Record<string, Link>;

/** Deep links by platform. */
export interface MobileRedirectLink {
  android?: AppLink;
  ios?: AppLink;
}

/** A deep link into an app. */
export interface AppLink {
  href?: string;
}

/** A QR code, drawn and as text. */
export interface QrCode {
  /** The picture, as a data URL or Base64. */
  image?: string;
  /** What the code encodes. */
  text?: string;
}
