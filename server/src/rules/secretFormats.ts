/** How tokens, keys and passwords look. Only formats that nothing else has; each is anchored by a literal and bounded. */

export interface SecretFormat {
  /** What it is, for the reader. */
  readonly what: string;
  readonly pattern: RegExp;
  /** Whether only the random part is secret: what stands around it names what it opens. */
  readonly within?: true;
  /** The capture that holds the random part, by which examples are told from real ones; the whole where absent. */
  readonly random?: number;
  /** Bits a character that the random part has at least; keys of headers and the like need none. */
  readonly entropy: number;
}

export const SECRET_FORMATS: readonly SecretFormat[] = [
  {
    what: 'a private key',
    pattern: /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----/g,
    entropy: 0,
  },
  {
    what: 'an AWS access key',
    pattern: /(?<![\w])(?:AKIA|ASIA)([A-Z0-9]{16})(?![\w])/g,
    random: 1,
    entropy: 2.8,
  },
  {
    what: 'a GitHub token',
    pattern: /(?<![\w])gh[pousr]_([A-Za-z0-9]{36,255})(?![\w])/g,
    random: 1,
    entropy: 3.5,
  },
  { what: 'a GitHub token', pattern: /(?<![\w])github_pat_(\w{22,255})(?![\w])/g, random: 1, entropy: 3.5 },
  {
    what: 'a GitLab token',
    pattern: /(?<![\w-])gl(?:pat|dt|rt|cbt|ptt)-([\w-]{20,64})(?![\w-])/g,
    random: 1,
    entropy: 3,
  },
  {
    what: 'a Slack token',
    pattern: /(?<![\w-])xox[abeoprs]-([\w-]{10,200})(?![\w-])/g,
    random: 1,
    entropy: 2.8,
  },
  {
    what: 'a Slack webhook',
    pattern: /hooks\.slack\.com\/(?:services|workflows)\/[A-Z]\w{6,14}\/[A-Z]\w{6,14}\/(\w{20,40})/g,
    random: 1,
    entropy: 3,
  },
  {
    what: 'a Discord webhook',
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{15,20}\/([\w-]{50,90})/g,
    random: 1,
    entropy: 3.5,
  },
  { what: 'a Google API key', pattern: /(?<![\w])AIza([\w-]{35})(?![\w-])/g, random: 1, entropy: 3.3 },
  { what: 'a Google OAuth secret', pattern: /(?<![\w])GOCSPX-([\w-]{28})(?![\w-])/g, random: 1, entropy: 3 },
  { what: 'a Stripe key', pattern: /(?<![\w])[rs]k_live_(\w{16,120})(?![\w])/g, random: 1, entropy: 3 },
  { what: 'an npm token', pattern: /(?<![\w])npm_([A-Za-z0-9]{36})(?![\w])/g, random: 1, entropy: 3.5 },
  { what: 'a PyPI token', pattern: /(?<![\w])pypi-AgE([\w-]{50,250})(?![\w-])/g, random: 1, entropy: 3.5 },
  {
    what: 'an API key',
    pattern: /(?<![\w-])sk-(?:ant-|proj-|svcacct-)([\w-]{20,200})(?![\w-])/g,
    random: 1,
    entropy: 3.3,
  },
  { what: 'an API key', pattern: /(?<![\w-])sk-([A-Za-z0-9]{40,64})(?![\w-])/g, random: 1, entropy: 3.5 },
  {
    what: 'a SendGrid key',
    pattern: /(?<![\w])SG\.[\w-]{16,32}\.([\w-]{30,64})(?![\w-])/g,
    random: 1,
    entropy: 3.3,
  },
  {
    what: 'a Hugging Face token',
    pattern: /(?<![\w])hf_([A-Za-z0-9]{30,40})(?![\w])/g,
    random: 1,
    entropy: 3.3,
  },
  {
    what: 'a DigitalOcean token',
    pattern: /(?<![\w])do[opr]_v1_([a-f0-9]{64})(?![\w])/g,
    random: 1,
    entropy: 3,
  },
  {
    what: 'a Shopify token',
    pattern: /(?<![\w])shp(?:at|ca|pa|ss)_([a-fA-F0-9]{32})(?![\w])/g,
    random: 1,
    entropy: 3,
  },
  {
    what: 'a Telegram bot token',
    pattern: /(?<![\w:])\d{8,10}:(AA[\w-]{33})(?![\w-])/g,
    random: 1,
    entropy: 3.3,
  },
  { what: 'a Vault token', pattern: /(?<![\w.])hvs\.([\w-]{24,120})(?![\w-])/g, random: 1, entropy: 3.3 },
  { what: 'an age key', pattern: /AGE-SECRET-KEY-1([A-Z0-9]{58})(?![\w])/g, random: 1, entropy: 3 },
  {
    what: 'a storage account key',
    within: true,
    pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/g,
    random: 1,
    entropy: 4,
  },
  {
    what: 'a signed token (JWT)',
    pattern: /(?<![\w.-])eyJ[\w-]{10,500}\.eyJ[\w-]{10,3000}\.([\w-]{10,1000})(?![\w-])/g,
    random: 1,
    entropy: 3,
  },
  {
    what: 'a password in an address',
    within: true,
    pattern:
      /(?<![\w+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@<>{}$"'`]{1,80}:([^\s:/@<>{}$"'`[\]*]{3,120})@(?!(?:[\w-]{1,60}\.){0,4}(?:example|test|invalid)\b)[\w.-]{1,120}/gi,
    random: 1,
    entropy: 1.5,
  },
  {
    what: 'an authorisation header',
    within: true,
    pattern: /authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token) ([\w.~+/=-]{16,2000})/gi,
    random: 1,
    entropy: 3.3,
  },
  {
    what: 'a password or key',
    within: true,
    pattern:
      /(?<![A-Za-z])(?:api[_-]?key|secret[_-]?(?:access[_-]?)?key|client[_-]?secret|access[_-]?token|auth[_-]?token|passwd|password)["']?\s{0,3}[:=]\s{0,3}["']?((?=[\w+/=.~-]{0,90}\d)(?=[\w+/=.~-]{0,90}[A-Za-z])[\w+/=.~-]{16,90})(?![\w+/=.~-])/gi,
    random: 1,
    entropy: 3.6,
  },
];

/** Words inside a value that show an example or a blank. */
export const EXAMPLE_VALUE =
  /example|redacted|removed|masked|placeholder|changeme|change_me|your[_-]|xxxx|0000000|1234567|abcdefg|\.\.\.|sample|dummy|fake|todo|secret_?here|^pass(?:word|wd)?$|^secret$|^token$|^user(?:name)?$|^hunter2$/i;
