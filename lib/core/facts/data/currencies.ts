import { stem } from '../../text/tokens.ts';

/**
 * Wordings of currencies and their ISO 4217 codes. A bare "$" and "dollars" are US dollars, a bare "Rs" Indian rupees:
 * that is how the world's press uses them; a prefix ("A$", "HK$", "Canadian dollars") says otherwise.
 */
export const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
};
/** Letters before "$" that name another dollar. */
export const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  hk: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  nz: 'NZD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
};
/** Codes and abbreviations that stand before or after the figure. */
export const CODES: Readonly<Record<string, string>> = {
  usd: 'USD',
  xxx: 'XXX',
  eur: 'EUR',
  gbp: 'GBP',
  jpy: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  inr: 'INR',
  aud: 'AUD',
  cad: 'CAD',
  chf: 'CHF',
  hkd: 'HKD',
  sgd: 'SGD',
  nzd: 'NZD',
  krw: 'KRW',
  twd: 'TWD',
  rs: 'INR',
  aed: 'AED',
  dh: 'AED',
  dhs: 'AED',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  brl: 'BRL',
  zar: 'ZAR',
  ngn: 'NGN',
};
/** Nouns after the figure. */
export const NOUNS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  buck: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  quid: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  rupees: 'INR',
  won: 'KRW',
  rouble: 'RUB',
  roubles: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
  dirham: 'AED',
  dirhams: 'AED',
  franc: 'CHF',
  francs: 'CHF',
  lira: 'TRY',
  shekel: 'ILS',
  shekels: 'ILS',
  real: 'BRL',
  reais: 'BRL',
  rand: 'ZAR',
  naira: 'NGN',
};
/** Adjectives between the figure and "dollars", "pounds" … that name whose they are. */
export const ADJECTIVES: Readonly<Record<string, string>> = {
  us: 'USD',
  american: 'USD',
  australian: 'AUD',
  canadian: 'CAD',
  singapore: 'SGD',
  taiwan: 'TWD',
  chinese: 'CNY',
  indian: 'INR',
  british: 'GBP',
  swiss: 'CHF',
};
/** ISO 4217's code for "no currency": money whose currency the sentence leaves out ("rivals pay billions"). */
export const NO_CURRENCY = 'XXX';
/** Stems of verbs and nouns beside which a bare amount is money. */
export const SPENDING: ReadonlySet<string> = new Set(
  'cost spend spent spending pay paid invest investment price budget worth bill fund raise expense expensive sum sank sunk sink pour outlay splash shell charge lavish blew squander need cheque'
    .split(' ')
    .map(stem),
);
