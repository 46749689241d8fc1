/** The features of the language server, one line each. */
import { diagnostics } from './diagnostics';
import type { Feature } from './feature';

export const FEATURES: readonly Feature[] = [diagnostics];
