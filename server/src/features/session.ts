/** One connection to one client: what is open, how it is configured, and how requests are answered. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';
import type { Translations } from '../rules/message';
import type { DocumentSettings } from '../workspace/configuration';
import type { FaultyConfiguration } from '../workspace/configurationStore';
import type { FileSystem } from '../workspace/fileSystem';
import type { IncidentIndex } from '../workspace/incidentIndex';
import type { IncidentSummary } from '../workspace/incidentSummary';
import type { Answer } from './answer';
import type { ClientAbilities } from './clientAbilities';
import type { EditedDocument } from './editedDocument';
import type { Reading } from './openDocument';

export interface Session {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly documents: TextDocuments<EditedDocument>;
  readonly answer: Answer;
  /** What the client told about itself beside the protocol. */
  readonly options: InitializationOptions;
  /** Words in the client's language. */
  readonly translations: Translations;
  /** By place (`workspace/place.ts`); what is open counts as it stands in the editor. */
  readonly files: FileSystem;
  /** Every incident document of the workspace. */
  readonly index: IncidentIndex;
  /** The URI of a place as the client spells it, where the document is open. */
  uriAt(place: string): string;
  /** The page of a rule, as Markdown; `null` where pages can't be had. */
  rulePage(rule: string): Promise<string | null>;
  /** The folders of the workspace, as places. */
  roots(): readonly string[];
  /** The present moment. */
  now(): Date;
  /** The current version of an open document, read; `null` where it isn't open, or the configuration leaves it out. */
  read(uri: string): Promise<Reading | null>;
  /** Like `read`, and from disk where it isn't open (version -1). */
  readAnywhere(uri: string): Promise<Reading | null>;
  /** What the index knows of this version of a document; `null` where it is about no incident. */
  summaryOf(reading: Reading): IncidentSummary | null;
  settingsFor(uri: string): Promise<DocumentSettings>;
  configurationFaults(): readonly FaultyConfiguration[];
  /** Takes care of a message that nobody waits for: a failure to send it is no failure of the server. */
  sent(message: Promise<unknown>): void;
  /** Calls back when results of all documents may have changed though their texts did not: configuration, schemas. */
  onDidChangeSettings(listener: () => void): void;
  /** Calls back when settings were read, so that what is wrong with them can be told. */
  onDidReadSettings(listener: () => void): void;
}
