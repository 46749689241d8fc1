/** The settings `andon.*` of the client: asked for where it can be asked, taken from what it sends where it can't. */
import type { Connection } from 'vscode-languageserver';
import type { ConfigurationData } from '../workspace/configurationFile';
import type { ClientAbilities } from './clientAbilities';

export interface ClientSettings {
  /** What the settings say; they fill in what `.andon.json` leaves open. */
  current(): ConfigurationData;
  /** Asks the client again; listeners hear of it if the answer differs. */
  refresh(): Promise<void>;
  onDidChange(listener: () => void): void;
}

export function clientSettings(
  connection: Connection,
  client: Pick<ClientAbilities, 'configuration'>,
  initial: unknown,
): ClientSettings {
  let current = settingsOf(initial);
  const listeners: (() => void)[] = [];
  const take = (value: unknown): void => {
    const next = settingsOf(value);
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    current = next;
    for (const listener of listeners) listener();
  };
  const refresh = async (): Promise<void> => {
    if (client.configuration)
      await connection.workspace.getConfiguration('andon').then(take, () => undefined);
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    if (client.configuration) void refresh();
    else take((settings as { andon?: unknown } | null)?.andon ?? settings);
  });
  return { current: () => current, refresh, onDidChange: (listener) => listeners.push(listener) };
}

/** The settings that mean the same as keys of `.andon.json`; anything else a client sends is left alone. */
const KEYS = ['rules', 'profile', 'defaultZone', 'people', 'trackers', 'glossary', 'documents'] as const;

function settingsOf(value: unknown): ConfigurationData {
  if (typeof value !== 'object' || value === null) return {};
  const settings = value as Record<string, unknown>;
  return Object.fromEntries(
    KEYS.filter((key) => settings[key] !== undefined && settings[key] !== null && settings[key] !== '').map(
      (key) => [key, settings[key]],
    ),
  );
}
