import type { DateOnly, Integer, Phone } from '@cko/core';

/** A stay, or a cruise: then the property is the ship and the check-in is the departure. */
export interface AccommodationData {
  /** Name of the property as the guest knows it. */
  name?: string;
  booking_reference?: string;
  check_in_date?: DateOnly;
  check_out_date?: DateOnly;
  /** Street and postal code of the property; the other parts stand beside it. */
  address?: AccommodationAddress;
  /** Second part of the ISO 3166-2 code of the state, such as `FL`. */
  state?: string;
  /** ISO country code, such as `USA`. */
  country?: string;
  city?: string;
  number_of_rooms?: Integer;
  guests?: AccommodationGuest[];
  room?: AccommodationRoom[];
  property_phone?: Phone[];
  customer_service_phone?: Phone[];
}

/** Where a property is. */
export interface AccommodationAddress {
  address_line1?: string;
  address_line2?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
}

/** A person who stays. */
export interface AccommodationGuest {
  first_name?: string;
  last_name?: string;
  date_of_birth?: DateOnly;
}

/** A room that is booked. */
export interface AccommodationRoom {
  /** Price of one night, or of the whole cruise. */
  rate?: string;
  /** Nights at that price, or days of the cruise. */
  number_of_nights_at_room_rate?: string;
}
