/** Words for the user. A message is data until it reaches its reader, so that it can be put into their language there. */

export interface Message {
  /** English, with `{name}` where a value belongs; also the key of the localisation tables. */
  readonly template: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** The document's own words and numbers stand as they are; words of ours are messages in turn, and put into the reader's language. */
export type Value = string | number | Message | readonly Message[];

/** English template → template in another language. */
export type Translations = Readonly<Record<string, string>>;

/** Makes a message: `message('{count} steps have no owner.', { count: 3 })`. */
export function message(template: string, values: Readonly<Record<string, Value>> = {}): Message {
  return { template, values };
}

/** The message's words in the language of `translations`; in English where it has none for this template. */
export function render({ template, values }: Message, translations: Translations = {}): string {
  return (translations[template] ?? template).replace(FIELD, (field, name: string) => {
    const value = values[name];
    return value === undefined ? field : renderValue(value, translations);
  });
}

const FIELD = /\{(\w{1,40})\}/g;

function renderValue(value: Value, translations: Translations): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return 'template' in value
    ? render(value, translations)
    : value.map((part) => render(part, translations)).join(', ');
}
