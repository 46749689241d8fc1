/** Words for the user. A message is data until it reaches its reader, so that it can be put into their language there. */

export interface Message {
  /** English, with `{name}` where a value belongs; also the key of the localisation tables. */
  readonly template: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** English template → template in another language. */
export type Translations = Readonly<Record<string, string>>;

/** Makes a message: `message('{count} steps have no owner.', { count: 3 })`. */
export function message(template: string, values: Readonly<Record<string, string | number>> = {}): Message {
  return { template, values };
}

/** The message's words in the language of `translations`; in English where it has none for this template. */
export function render({ template, values }: Message, translations: Translations = {}): string {
  return (translations[template] ?? template).replace(/\{(\w{1,40})\}/g, (field, name: string) =>
    name in values ? String(values[name]) : field,
  );
}
