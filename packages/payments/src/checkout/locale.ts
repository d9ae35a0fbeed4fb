import type { OpenEnum } from '@cko/core';

/** Language, and region where it matters, that a payment page or form speaks to the payer. */
export type Locale = OpenEnum<
  | 'ar'
  | 'da-DK'
  | 'de-DE'
  | 'el'
  | 'en-GB'
  | 'es-ES'
  | 'fi-FI'
  | 'fil-PH'
  | 'fr-FR'
  | 'hi-IN'
  | 'id-ID'
  | 'it-IT'
  | 'ja-JP'
  | 'ko-KR'
  | 'ms-MY'
  | 'nb-NO'
  | 'nl-NL'
  | 'pt-PT'
  | 'sv-SE'
  | 'th-TH'
  | 'vi-VN'
  | 'zh-CN'
  | 'zh-HK'
  | 'zh-TW'
>;
