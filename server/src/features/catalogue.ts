/** The features of the language server, one line each. */
import { briefingRequests } from './briefingRequests';
import { codeActions } from './codeActions';
import { codeLenses } from './codeLenses';
import { commands } from './commands';
import { completion } from './completion';
import { configurationFaults } from './configurationFaults';
import { diagnostics } from './diagnostics';
import { documentHighlight } from './documentHighlight';
import { documentLinks } from './documentLinks';
import { documentRequests } from './documentRequests';
import { documentSymbols } from './documentSymbols';
import type { Feature } from './feature';
import { fileRename } from './fileRename';
import { foldingRanges } from './foldingRanges';
import { formatting } from './formatting';
import { hover } from './hover';
import { inlayHints } from './inlayHints';
import { references } from './references';
import { selectionRanges } from './selectionRanges';
import { semanticTokens } from './semanticTokens';
import { workspaceDiagnostics } from './workspaceDiagnostics';
import { workspaceRequests } from './workspaceRequests';
import { workspaceSymbols } from './workspaceSymbols';

export const FEATURES: readonly Feature[] = [
  briefingRequests,
  codeActions,
  codeLenses,
  commands,
  completion,
  configurationFaults,
  diagnostics,
  documentHighlight,
  documentLinks,
  documentRequests,
  documentSymbols,
  fileRename,
  foldingRanges,
  formatting,
  hover,
  inlayHints,
  references,
  selectionRanges,
  semanticTokens,
  workspaceDiagnostics,
  workspaceRequests,
  workspaceSymbols,
];
