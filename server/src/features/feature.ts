/** What a feature of the language server is: what it announces, and how it answers. One file a feature. */
import type { ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from './clientAbilities';
import type { Session } from './session';

export interface Feature {
  /** For the log: which feature failed. */
  readonly name: string;
  /** What the server announces for this feature, given what the client is able to do. */
  capabilities(client: ClientAbilities): ServerCapabilities;
  /** Installs the handlers, each wrapped by `answer`, so that none ever rejects. */
  register(session: Session): void;
}
