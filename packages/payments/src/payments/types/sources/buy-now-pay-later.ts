import type { AccountHolder, Address } from '@cko/core';

/** Afterpay, known as Clearpay in the United Kingdom: interest-free instalments. */
export interface AfterpaySource {
  type: 'afterpay';
  account_holder?: AccountHolder;
}

/** Alma, France and neighbours: instalments or deferred payment. */
export interface AlmaSource {
  type: 'alma';
  billing_address?: Address;
}

/** Klarna, Europe and North America: pay now, later or in instalments. */
export interface KlarnaSource {
  type: 'klarna';
  account_holder?: AccountHolder;
}

/** SeQura, southern Europe: instalments or deferred payment. */
export interface SequraSource {
  type: 'sequra';
  billing_address?: Address;
}

/** Tamara, Saudi Arabia and the Gulf: instalments or deferred payment. */
export interface TamaraSource {
  type: 'tamara';
  billing_address?: Address;
}
