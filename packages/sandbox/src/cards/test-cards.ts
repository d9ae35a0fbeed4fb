import type { CardScheme } from './scheme.js';

/**
 * Response codes with which a card declines, by what is asked of it. The first key that applies decides, in the order
 * of this list; a card declines nothing that is not named.
 */
interface CardDeclines {
  /** The card's expiry date has passed. */
  expired?: string;
  /** Anything at all. */
  always?: string;
  /** A payment above zero; verifying the card passes. */
  payment?: string;
  /** A payment that is an account funding transaction. */
  aft?: string;
  /** A payment that is not an account funding transaction. */
  notAft?: string;
  /** A payment without 3D Secure. */
  without3ds?: string;
  /** Raising an authorization; the authorization itself passes. */
  increment?: string;
  /** A payout to the card. */
  payout?: string;
  /** A capture or void; the authorization passes. */
  action?: string;
}

/** How 3D Secure goes with a card: the flow and the status it ends with, or `none` for a card outside 3D Secure. */
export type ThreeDsBehaviour = `${'frictionless' | 'challenge'} ${'Y' | 'A' | 'N' | 'U' | 'R' | 'error'}` | 'none';

/** What is documented about one test card. */
export interface TestCard {
  scheme?: CardScheme;
  localScheme?: 'cartes_bancaires';
  type?: 'credit' | 'debit' | 'prepaid';
  /** Country of the issuer, two letters. */
  country?: string;
  decline?: CardDeclines;
  /** Response code by amount in minor units. */
  amounts?: Record<number, string>;
  /** Error code with which raising an authorization is refused (422). */
  incrementError?: string;
  threeDs?: ThreeDsBehaviour;
  /** Approves less than asked, where partial authorization is allowed. */
  partial?: true;
  /** Tells by `cvv_check` whether the CVV was sent. */
  cvvCheck?: true;
}

/**
 * The documented test cards. Every number not listed here and with a good checksum approves, and asks for a 3D Secure
 * challenge that succeeds.
 *
 * Where sources disagree: 4024007181869214 declines with 20005 (2026), not 20014 (2024); 4000141680788456 declines
 * only when expired (2026), not always (2024); 5132562600000029 stands under two results in one list, and a second list
 * has it as an attempted authentication; the code of 4000140543766022 is unknown, and 20013 fits its label.
 */
const testCards: Record<string, TestCard> = {
  // American Express
  '341829238058580': { type: 'credit', country: 'US', decline: { always: '20005' } },
  '343397288296672': { threeDs: 'frictionless R' },
  '345678901234456': { country: 'US', partial: true },
  '345678901234564': { type: 'credit', country: 'ES', threeDs: 'frictionless Y' },
  '346126139326850': { threeDs: 'challenge A' },
  '347411540178242': { threeDs: 'challenge N' },
  '371064645462927': { threeDs: 'frictionless N' },
  '372688581899681': { threeDs: 'challenge Y' },
  '375982239796002': { threeDs: 'challenge R' },
  '378282246310005': { threeDs: 'none' },
  // Visa
  '4000020000000000': { type: 'credit', country: 'US' },
  '4000140543766022': { decline: { always: '20013' } },
  '4000141680788456': { type: 'prepaid', decline: { expired: '20054' } },
  '4000144348235050': { type: 'prepaid', decline: { always: '20059' } },
  '4000148147058142': { type: 'prepaid', decline: { always: '20020' } },
  '4010056200000018': { threeDs: 'frictionless Y' },
  '4010061700000021': { localScheme: 'cartes_bancaires', type: 'debit', country: 'FR', threeDs: 'challenge Y' },
  '4021277034700287': { decline: { payment: '20062' } },
  '4022050100000000': { threeDs: 'frictionless N' },
  '4022050100000018': { threeDs: 'frictionless U' },
  '4022050100000026': { threeDs: 'frictionless A' },
  '4024007103573027': { country: 'US', decline: { always: '20012' } },
  '4024007162185267': { country: 'US', decline: { always: '30015' } },
  '4024007181869214': { type: 'credit', country: 'US', decline: { always: '20005' } },
  '4024007186645015': { threeDs: 'frictionless U' },
  '4024764449971519': { type: 'debit', country: 'US' },
  '4076613139850359': { type: 'debit', country: 'SG' },
  '4095254802642505': { type: 'debit', country: 'US', decline: { always: '20068' } },
  '4111111111111129': { country: 'US', decline: { always: '20001' } },
  '4140253846048187': { type: 'credit', decline: { increment: '20005' } },
  '4150561000000019': { threeDs: 'challenge R' },
  '4150561000000035': { threeDs: 'challenge U' },
  '4151512736305999': { country: 'GB', decline: { notAft: '20057' } },
  '4152812521833588': { country: 'US', decline: { always: '2009G' } },
  '4152868552773614': { threeDs: 'challenge A' },
  '4158596042924182': { country: 'GB', decline: { always: '20012' } },
  '4242424242424242': { type: 'credit', country: 'GB', amounts: { 101: '20051' } },
  '4243754271700719': { threeDs: 'challenge N' },
  '4273149019799094': { type: 'credit', country: 'TR', decline: { action: '20006' } },
  '4275765574319271': { threeDs: 'frictionless R' },
  '4276038578596818': { country: 'US', decline: { always: '2005C' } },
  '4325350188287824': { decline: { payment: '20051' } },
  '4394666298116207': { decline: { payment: '20061' } },
  '4407108123937239': { decline: { payment: '20063' } },
  '4446900535698356': { type: 'credit', incrementError: 'incremental_authorization_restricted_for_mcc' },
  '4452927588210665': { threeDs: 'frictionless error' },
  '4484070000035519': { threeDs: 'none' },
  '4485040371536584': { threeDs: 'frictionless Y' },
  '4485381577182090': { country: 'US', decline: { always: '20014' } },
  '4485899805156040': { type: 'credit', country: 'US', decline: { always: '200R1' }, threeDs: 'none' },
  '4500622868341387': { country: 'CA', decline: { without3ds: '20154' } },
  '4532432452900131': { threeDs: 'none' },
  '4532446037926437': { type: 'debit', decline: { expired: '20054' } },
  '4532819413487978': { country: 'US', decline: { always: '20078' } },
  '4539253655711767': { country: 'IE', decline: { always: '30043' } },
  '4539467987109256': { type: 'credit', country: 'ES', decline: { always: '20005' } },
  '4539628347117863': { threeDs: 'frictionless N' },
  '4543474002249996': { threeDs: 'frictionless Y' },
  '4543611423334994': { decline: { payment: '20061' } },
  '4544249167673670': { country: 'GB', decline: { always: '20051' } },
  '4546381219393284': { decline: { payment: '20051' } },
  '4556253752712245': { country: 'US', decline: { always: '20063' } },
  '4556294593757189': { country: 'UY', decline: { always: '20061' } },
  '4556447238607884': { type: 'credit', decline: { increment: '20068' } },
  '4556574722325580': { threeDs: 'frictionless A' },
  '4558473893020179': { type: 'debit', country: 'FR', decline: { payout: '20005' } },
  '4567361325981788': { country: 'GB', decline: { always: '200R3' } },
  '4610174464118832': { type: 'debit', country: 'US', decline: { payout: '20057' } },
  '4610179846730147': { type: 'debit', country: 'US', decline: { payout: '20005' } },
  '4644968546281686': { decline: { payment: '20012' } },
  '4655710037275959': { country: 'GB', decline: { always: '30015' } },
  '4658584090000001': {},
  '4658620059821613': { country: 'GB', decline: { always: '30041' } },
  '4659105569051157': { type: 'debit', country: 'GB', cvvCheck: true },
  '4659465888705671': { country: 'GB', decline: { aft: '20057' } },
  '4659959652550685': { type: 'credit', incrementError: 'incremental_authorization_unsupported' },
  '4724117215951699': { country: 'GB', decline: { always: '20054' } },
  '4732789363145785': { decline: { always: '20082' } },
  '4734868958733862': { country: 'US', decline: { always: '200N7' } },
  '4745820750643143': { country: 'GB', decline: { always: '30043' } },
  '4757337282365488': { partial: true },
  '4811553373235190': { type: 'debit', country: 'SG', decline: { payout: '20005' } },
  '4815649658513826': { type: 'debit', country: 'SG', decline: { payout: '20057' } },
  '4818192160565981': { type: 'debit', country: 'GB', decline: { payout: '20057' } },
  '4818192525595285': { type: 'debit', country: 'GB', decline: { payout: '20005' } },
  '4818924250131070': { country: 'GB', decline: { always: '20062' } },
  '4857662623668665': { decline: { payment: '20062' } },
  '4897453568485113': { country: 'US', decline: { always: '20059' } },
  '4916301720257093': { type: 'credit', country: 'US', decline: { always: '20020' } },
  '4921817844445119': { type: 'debit', country: 'GB' },
  '4941202060999329': { country: 'GB', decline: { always: '30041' } },
  '4975992266555193': { type: 'debit', country: 'FR', decline: { payout: '20057' } },
  '4978313915783283': { type: 'debit', country: 'FR' },
  // Diners Club International
  '30123456789019': {},
  '36160912071610': { type: 'credit', country: 'KR', decline: { always: '20005' } },
  '36160940933914': { type: 'credit', country: 'KR' },
  // Discover
  '6011111111111117': { type: 'credit', country: 'US' },
  '6011111111111118': { type: 'credit', country: 'US', decline: { always: '20005' } },
  '6011201559638046790': { type: 'credit', country: 'US', decline: { always: '20005' } },
  '6445979375892355607': { type: 'credit', country: 'US' },
  // JCB
  '3528257085901927': { type: 'credit', country: 'JP', decline: { always: '20005' } },
  '3528682570029332': { threeDs: 'challenge Y' },
  '3528982710432481': { threeDs: 'frictionless Y' },
  '3530111333300000': { type: 'credit', country: 'JP', threeDs: 'none' },
  '3566027046765007': { type: 'credit', country: 'JP' },
  '3582069482684995': { type: 'credit', country: 'JP' },
  // Mastercard
  '2223000010479399': {},
  '5000186622346654': { scheme: 'Mastercard' },
  '5132562600000011': { threeDs: 'frictionless U' },
  '5132562600000029': { threeDs: 'frictionless A' },
  '5132562600000060': { threeDs: 'frictionless error' },
  '5137210000000018': { threeDs: 'frictionless Y' },
  '5137210000000158': { threeDs: 'challenge Y' },
  '5199992312641465': { threeDs: 'frictionless Y' },
  '5234106378657904': { threeDs: 'frictionless U' },
  '5258901507741160': { threeDs: 'challenge N' },
  '5287286878576972': { type: 'debit', decline: { expired: '20054' } },
  '5305484748800098': { type: 'debit', country: 'DE', cvvCheck: true },
  '5309961755464047': { threeDs: 'frictionless N' },
  '5341034800000016': { threeDs: 'challenge R' },
  '5341034800000040': { threeDs: 'challenge error' },
  '5352151570003404': { type: 'debit', threeDs: 'none' },
  '5355222589678168': { decline: { payment: '20061' } },
  '5355225201525238': { decline: { payment: '20062' } },
  '5355226042898974': { decline: { payment: '20063' } },
  '5355228287185489': { decline: { payment: '20012' } },
  '5355229757805879': { decline: { payment: '20051' } },
  '5385308360135181': { threeDs: 'challenge Y' },
  '5436031030606378': { type: 'credit', country: 'MU', threeDs: 'frictionless Y' },
  '5518207720770101': { partial: true },
  '5558468902774508': { threeDs: 'frictionless A' },
  '5585076576791786': { type: 'credit', country: 'HU', decline: { always: '20005' } },
  '5588686116426417': { threeDs: 'frictionless Y' },
  '5596061690670931': { threeDs: 'frictionless R' },
  // UnionPay
  '6224120000000094': { threeDs: 'frictionless Y' },
};

/** What is documented about a number, if it is a test card's. */
export function findTestCard(number: string): TestCard | undefined {
  return Object.hasOwn(testCards, number) ? testCards[number] : undefined;
}

/** Every documented number. */
export function testCardNumbers(): string[] {
  return Object.keys(testCards);
}
