/** One connection to one client: what is open, how it is configured, and how requests are answered. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Translations } from '../rules/message';
import type { Answer } from './answer';
import type { ClientAbilities } from './clientAbilities';
import type { Reading } from './openDocument';

export interface Session {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly answer: Answer;
  /** Words in the client's language. */
  readonly translations: Translations;
  /** The present moment. */
  now(): Date;
  /** The current version of an open document, read; `null` where it isn't open. */
  read(uri: string): Promise<Reading | null>;
  /** Calls back when results of these documents may have changed though their texts did not: configuration, schemas, neighbours. `null`: all. */
  onDidChangeSettings(listener: () => void): void;
}
