/** Units: of time (in seconds), size (in bytes), rate and money. */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds in each unit of time; months count 30 days and years 365. Lower case. */
export const TIME_UNITS: ReadonlyMap<string, number> = table([
  [1e-9, 'ns nanosecond nanoseconds'],
  [1e-6, 'us µs μs microsecond microseconds'],
  [1e-3, 'ms msec msecs millis millisecond milliseconds'],
  [1, 's sec secs second seconds'],
  [MINUTE, 'm min mins minute minutes'],
  [HOUR, 'h hr hrs hour hours'],
  [DAY, 'd day days'],
  [7 * DAY, 'w wk wks week weeks'],
  [30 * DAY, 'month months mos'],
  [365 * DAY, 'year years yr yrs'],
]);

/** Units of time of one or two letters: only after digits. */
export const SHORT_TIME_UNITS = new Set(['ns', 'us', 'µs', 'μs', 'ms', 's', 'm', 'h', 'd', 'w']);

/** What stands between number and unit: "5 working days". */
export const UNIT_ADJECTIVES = new Set([
  'working',
  'business',
  'calendar',
  'full',
  'whole',
  'more',
  'additional',
]);

/** Bytes in each unit of size. Case as written: `B` is byte, `b` is bit and left alone. */
export const SIZE_UNITS: ReadonlyMap<string, number> = table([
  [1, 'B byte bytes'],
  [1e3, 'KB kB kilobyte kilobytes'],
  [1e6, 'MB megabyte megabytes'],
  [1e9, 'GB gigabyte gigabytes'],
  [1e12, 'TB terabyte terabytes'],
  [1e15, 'PB petabyte petabytes'],
  [1e18, 'EB exabyte exabytes'],
  [1024, 'KiB'],
  [1024 ** 2, 'MiB'],
  [1024 ** 3, 'GiB'],
  [1024 ** 4, 'TiB'],
  [1024 ** 5, 'PiB'],
  [1024 ** 6, 'EiB'],
]);

/** Rates as one word, with the unit they stand for. Lower case. */
export const RATE_UNITS: ReadonlyMap<string, string> = new Map([
  ['rps', '/s'],
  ['qps', '/s'],
  ['tps', '/s'],
  ['rpm', '/min'],
  ['mbps', 'Mbit/s'],
  ['gbps', 'Gbit/s'],
  ['kbps', 'kbit/s'],
]);

/** The time behind a slash or "per" of a rate. Lower case. */
export const RATE_PERIODS: ReadonlyMap<string, string> = new Map([
  ['s', '/s'],
  ['sec', '/s'],
  ['second', '/s'],
  ['m', '/min'],
  ['min', '/min'],
  ['minute', '/min'],
  ['h', '/h'],
  ['hr', '/h'],
  ['hour', '/h'],
  ['d', '/d'],
  ['day', '/d'],
  ['week', '/week'],
  ['month', '/month'],
]);

/** Signs of currencies, with what they stand for; a country before `$` is read apart. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₿', 'BTC'],
  ['Ξ', 'ETH'],
]);

/** Countries written before a dollar sign. */
export const DOLLAR_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['AU', 'AUD'],
  ['A', 'AUD'],
  ['CA', 'CAD'],
  ['C', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['SG', 'SGD'],
  ['S', 'SGD'],
]);

/** Codes and token symbols, as written. */
export const CURRENCY_CODES = new Set(
  (
    'USD EUR GBP JPY CHF SEK NOK DKK PLN CZK HUF AUD CAD NZD INR CNY RMB KRW BRL MXN ZAR SGD HKD ' +
    'BTC XBT ETH WETH WBTC XMR XCH ATOM OSMO USDC USDT DAI BUSD SOL BNB ADA DOT LTC BCH DOGE MATIC AVAX LINK UNI ' +
    'CRV AAVE MKR XRP XLM TRX NEAR SATS'
  ).split(' '),
);

/** Words for money, with the code they stand for. Lower case. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['bucks', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pounds', 'GBP'],
  ['yen', 'JPY'],
  ['francs', 'CHF'],
  ['kronor', 'SEK'],
  ['kroner', 'NOK'],
  ['rupees', 'INR'],
  ['bitcoin', 'BTC'],
  ['bitcoins', 'BTC'],
  ['ether', 'ETH'],
]);

function table(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([factor, words]) => words.split(' ').map((word) => [word, factor] as const)));
}
