import type { OpenEnum } from '@cko/core';

/** A card scheme that does 3D Secure. */
export type ThreeDsSessionScheme = OpenEnum<
  'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'jcb' | 'mastercard' | 'upi' | 'visa'
>;
