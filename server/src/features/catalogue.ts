/** The features of the language server, one line each. */
import { configurationFaults } from './configurationFaults';
import { diagnostics } from './diagnostics';
import type { Feature } from './feature';

export const FEATURES: readonly Feature[] = [configurationFaults, diagnostics];
