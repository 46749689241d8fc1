/** What the configuration tells the rules. Plain data; every field has a neutral default in `DEFAULT_SETTINGS`. */
import type { Kind } from '../document/model';
import type { Profile } from '../schema/profiles';
import type { DocumentSchema } from '../schema/validateDocument';
import type { Severity } from './rule';

export interface CheckSettings {
  /** Severity by rule id, over the rule's own. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** Options by rule id, over the rule's defaults. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Patterns of ticket ids and where they lead, e.g. `INC-\d+` → `https://tracker.example/{id}`. */
  readonly trackers: readonly { readonly pattern: string; readonly url: string }[];
  /** Objectives by service. */
  readonly slos: readonly {
    readonly service: string;
    readonly name?: string;
    /** 0…1 */
    readonly objective: number;
    readonly windowDays: number;
  }[];
  /** Severities from worst to least, with their other spellings. */
  readonly severityScale: readonly { readonly value: string; readonly aliases: readonly string[] }[];
  /** The present moment, ISO 8601 UTC; given from outside so that checks stay pure. `null`: rules about "now" stay silent. */
  readonly now: string | null;
  /** Whether a path relative to the document exists; `null` where files can't be seen. */
  readonly fileExists: ((relativePath: string) => boolean) | null;
  /** Names and handles of the people and teams that the workspace knows. */
  readonly people: readonly string[];
  /** The house style that was chosen; `null` where a document's own headings decide. */
  readonly profile: Profile | null;
  /** The team's own schemas, where it has them (`teamSchema`); the built-in ones stand for the other kinds. */
  readonly schemas: Readonly<Partial<Record<Kind, DocumentSchema>>>;
}

export const DEFAULT_SETTINGS: CheckSettings = {
  severities: {},
  options: {},
  trackers: [],
  slos: [],
  severityScale: ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4', 'SEV-5'].map((value, index) => ({
    value,
    aliases: [
      `SEV${index + 1}`,
      `S${index + 1}`,
      `P${index}`,
      ...([
        ['critical', 'blocker'],
        ['major', 'high'],
        ['moderate', 'medium'],
        ['minor', 'low'],
        ['trivial', 'cosmetic'],
      ][index] ?? []),
    ],
  })),
  now: null,
  fileExists: null,
  people: [],
  profile: null,
  schemas: {},
};
