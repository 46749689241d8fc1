/** The features of the language server, one line each. */
import { briefingRequests } from './briefingRequests';
import { codeActions } from './codeActions';
import { commands } from './commands';
import { completion } from './completion';
import { configurationFaults } from './configurationFaults';
import { diagnostics } from './diagnostics';
import { documentRequests } from './documentRequests';
import type { Feature } from './feature';
import { hover } from './hover';
import { workspaceRequests } from './workspaceRequests';

export const FEATURES: readonly Feature[] = [
  codeActions,
  commands,
  completion,
  configurationFaults,
  diagnostics,
  hover,
  briefingRequests,
  documentRequests,
  workspaceRequests,
];
