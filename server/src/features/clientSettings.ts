/** The settings `andon.*` of the client, by folder: asked for where it can be asked, taken from what it sends where it can't. */
import type { Connection } from 'vscode-languageserver';
import { type ConfigurationData, readConfigurationFile } from '../workspace/configurationFile';
import { uriOf } from '../workspace/place';
import type { ClientAbilities } from './clientAbilities';

export interface ClientSettings {
  /** What the settings say for a folder (`null`: outside of all); they fill in what `.andon.json` leaves open. */
  current(root: string | null): ConfigurationData;
  /** Asks the client again; listeners hear of it if the answer differs. */
  refresh(): Promise<void>;
  onDidChange(listener: () => void): void;
}

export function clientSettings(
  connection: Connection,
  client: Pick<ClientAbilities, 'configuration'>,
  initial: unknown,
  roots: () => readonly string[],
): ClientSettings {
  let current = new Map<string | null, ConfigurationData>([[null, settingsOf(initial)]]);
  const listeners: (() => void)[] = [];
  const take = (next: Map<string | null, ConfigurationData>): void => {
    if (JSON.stringify([...next]) === JSON.stringify([...current])) return;
    current = next;
    for (const listener of listeners) listener();
  };
  const refresh = async (): Promise<void> => {
    if (!client.configuration) return;
    const scopes = [null, ...roots()];
    const items = scopes.map((root) => ({
      section: 'andon',
      ...(root === null ? {} : { scopeUri: uriOf(root) }),
    }));
    const answers: unknown = await connection.workspace.getConfiguration(items).catch(() => null);
    if (!Array.isArray(answers) || answers.every((answer) => answer === null || answer === undefined)) return;
    take(new Map(scopes.map((root, i) => [root, settingsOf(answers[i])])));
  };
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    if (client.configuration) void refresh();
    else if (isObject(settings)) take(new Map([[null, settingsOf(settings)]]));
  });
  return {
    current: (root) => current.get(root) ?? current.get(null) ?? {},
    refresh,
    onDidChange: (listener) => listeners.push(listener),
  };
}

/** The settings that mean the same as keys of `.andon.json`; anything else a client sends is left alone. */
const KEYS = [
  'audiences',
  'defaultZone',
  'documents',
  'format',
  'glossary',
  'people',
  'profile',
  'rules',
  'severities',
  'slos',
  'trackers',
] as const;

/** What clients send may stand under `andon` or by itself; values that the configuration would refuse are dropped. */
function settingsOf(value: unknown): ConfigurationData {
  if (!isObject(value)) return {};
  const settings = isObject(value['andon']) ? value['andon'] : value;
  const kept = KEYS.filter((key) => !isEmpty(settings[key])).map((key) => [key, settings[key]]);
  return readConfigurationFile(JSON.stringify(Object.fromEntries(kept))).data;
}

/** An empty value is an editor's way to say that nothing is set. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
