import type { DateOnly, Integer } from '@cko/core';
import type { AccommodationAddress, AccommodationGuest } from '../../payments/types/accommodation.js';
import type { AirlineFlightLeg, AirlinePassenger, AirlineTicket } from '../../payments/types/airline.js';

/** What some lines of business tell about a purchase. */
export interface PaymentSetupIndustry {
  airline_data?: PaymentSetupAirlineData;
  accommodation_data?: PaymentSetupAccommodationData[];
}

/** A flight ticket, who flies with it, and where. */
export interface PaymentSetupAirlineData {
  ticket?: AirlineTicket;
  passengers?: AirlinePassenger[];
  flight_leg_details?: AirlineFlightLeg[];
}

/** A stay. */
export interface PaymentSetupAccommodationData {
  /** Name of the property as the guest knows it. */
  name?: string;
  booking_reference?: string;
  check_in_date?: DateOnly;
  check_out_date?: DateOnly;
  address?: AccommodationAddress;
  number_of_rooms?: Integer;
  guests?: AccommodationGuest[];
  room?: PaymentSetupAccommodationRoom[];
}

/** A room that is booked. */
export interface PaymentSetupAccommodationRoom {
  /** Price of one night. */
  rate?: number;
  number_of_nights?: Integer;
}
