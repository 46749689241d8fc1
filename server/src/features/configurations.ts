/** Which settings hold for a document: a store of configurations for each folder of the workspace, and one for the rest. */
import type { MarkdownParser } from '../document/markdown';
import { RULES } from '../rules/catalogue';
import type { DocumentSettings } from '../workspace/configuration';
import type { ConfigurationData } from '../workspace/configurationFile';
import {
  type ConfigurationStore,
  createConfigurationStore,
  type FaultyConfiguration,
} from '../workspace/configurationStore';
import { type FileSystem, join } from '../workspace/fileSystem';
import { nameOf, placeOf } from '../workspace/place';

export interface Configurations {
  settingsFor(uri: string): Promise<DocumentSettings>;
  faults(): readonly FaultyConfiguration[];
  /** Reads everything anew when next asked; a broken file leaves its last good version in force. */
  forget(): void;
}

export interface ConfigurationsOptions {
  readonly files: FileSystem;
  /** Whether a place exists, at once; `null` where that can't be seen. */
  readonly exists: ((place: string) => boolean) | null;
  readonly roots: () => readonly string[];
  /** The client's settings for a root, `null` outside of all. */
  readonly settings: (root: string | null) => ConfigurationData;
  readonly now: () => Date;
  /** A parser that stands in for remark. */
  readonly parse?: MarkdownParser;
}

export function createConfigurations(options: ConfigurationsOptions): Configurations {
  const stores = new Map<string, { readonly fallback: string; readonly store: ConfigurationStore }>();

  const storeFor = (root: string | null, onDisk: 'on disk' | 'elsewhere'): ConfigurationStore => {
    const key = `${onDisk} ${root ?? ''}`;
    const data = options.settings(root);
    const fallback = JSON.stringify(data);
    const known = stores.get(key);
    if (known?.fallback === fallback) return known.store;
    const store = createConfigurationStore({
      files: options.files,
      roots: root === null ? [] : [root],
      fallback: data,
      ruleIds: RULES.map(({ metadata }) => metadata.id),
      now: () => options.now().toISOString(),
      fileExists: onDisk === 'on disk' ? options.exists : null,
      ...(options.parse === undefined ? {} : { parse: options.parse }),
    });
    stores.set(key, { fallback, store });
    return store;
  };

  return {
    settingsFor(uri) {
      const roots = options.roots();
      const { place, known } = configuredPlace(placeOf(uri), roots);
      const root = rootOf(place, roots);
      return storeFor(root, known && place.startsWith('file:') ? 'on disk' : 'elsewhere').settingsFor(place);
    },
    faults: () => {
      const found = [...stores.values()].flatMap(({ store }) => store.faults());
      return [...new Map(found.map((faulty) => [faulty.path, faulty])).values()];
    },
    forget() {
      for (const { store } of stores.values()) store.forget();
    },
  };
}

/** Whether this file may say something about settings: a configuration, or perhaps a team's schema. */
export function isConfiguration(uri: string): boolean {
  return uri.endsWith('.json') && !uri.includes('/node_modules/');
}

/** The innermost root that holds a place. */
export function rootOf(place: string, roots: readonly string[]): string | null {
  const holding = roots.filter((root) => place.startsWith(join(root, '')));
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** A document without a place of its own follows the configuration of the first root. */
function configuredPlace(
  place: string,
  [first]: readonly string[],
): { readonly place: string; readonly known: boolean } {
  if (!place.startsWith('untitled:')) return { place, known: true };
  return { place: first === undefined ? place : join(first, nameOf(place)), known: false };
}
