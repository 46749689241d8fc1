/** The features of the language server, one line each. */
import { briefingRequests } from './briefingRequests';
import { codeActions } from './codeActions';
import { codeLenses } from './codeLenses';
import { commands } from './commands';
import { completion } from './completion';
import { configurationFaults } from './configurationFaults';
import { diagnostics } from './diagnostics';
import { documentRequests } from './documentRequests';
import type { Feature } from './feature';
import { hover } from './hover';
import { inlayHints } from './inlayHints';
import { documentLinks } from './documentLinks';
import { fileRename } from './fileRename';
import { references } from './references';
import { workspaceDiagnostics } from './workspaceDiagnostics';
import { workspaceSymbols } from './workspaceSymbols';
import { workspaceRequests } from './workspaceRequests';

export const FEATURES: readonly Feature[] = [
  codeActions,
  codeLenses,
  commands,
  completion,
  configurationFaults,
  diagnostics,
  hover,
  inlayHints,
  briefingRequests,
  documentRequests,
  workspaceRequests,
  documentLinks,
  fileRename,
  references,
  workspaceDiagnostics,
  workspaceSymbols,
];
