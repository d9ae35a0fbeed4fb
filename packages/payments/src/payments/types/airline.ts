import type { Address, DateOnly } from '@cko/core';

/** A flight ticket, who flies with it, and where. */
export interface AirlineData {
  ticket?: AirlineTicket;
  /** One passenger, or all of them. Hosted pages, links and contexts take one only, as an object. */
  passenger?: AirlinePassenger | AirlinePassenger[];
  flight_leg_details?: AirlineFlightLeg[];
}

/** The ticket that is paid. */
export interface AirlineTicket {
  /**
   * Ticket number, such as `045-21351455613`.
   *
   * @minLength 1
   * @maxLength 16
   */
  number?: string;
  issue_date?: DateOnly;
  /** Two-character IATA code of the airline that issued the ticket. */
  issuing_carrier_code?: string;
  /** What is booked with the flight: `C` a car, `A` nothing else, `B` both, `N` unknown. */
  travel_package_indicator?: string;
  /**
   * @minLength 1
   * @maxLength 25
   */
  travel_agency_name?: string;
  /**
   * Agency code of IATA or ARC.
   *
   * @minLength 1
   * @maxLength 16
   */
  travel_agency_code?: string;
}

/** A person who flies. */
export interface AirlinePassenger {
  first_name?: string;
  last_name?: string;
  date_of_birth?: DateOnly;
  /** Only `country` is read: where the passenger lives. */
  address?: Address;
}

/** One flight of the journey. */
export interface AirlineFlightLeg {
  /** Flight number without the carrier, such as `101`. */
  flight_number?: string;
  /** Two-character IATA code of the airline. */
  carrier_code?: string;
  /** One letter, such as `F` first, `J` business, `W` premium economy, `Y` economy. */
  class_of_travelling?: string;
  /** Three-letter IATA code, such as `LHR`. */
  departure_airport?: string;
  departure_date?: DateOnly;
  /** Local time of departure, `HH:MM`. */
  departure_time?: string;
  /** Three-letter IATA code, such as `LAX`. */
  arrival_airport?: string;
  /** Whether a stopover is allowed: `O` or a space when it is, `X` when it is not. */
  stop_over_code?: string;
  /** Fare basis, such as `SPRSVR`. */
  fare_basis_code?: string;
}
