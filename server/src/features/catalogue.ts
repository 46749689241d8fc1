/** The features of the language server, one line each. */
import { codeActions } from './codeActions';
import { commands } from './commands';
import { completion } from './completion';
import { configurationFaults } from './configurationFaults';
import { diagnostics } from './diagnostics';
import type { Feature } from './feature';
import { hover } from './hover';

export const FEATURES: readonly Feature[] = [
  codeActions,
  commands,
  completion,
  configurationFaults,
  diagnostics,
  hover,
];
