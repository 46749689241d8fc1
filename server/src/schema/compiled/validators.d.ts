/** The built-in schemas as functions; `validators.js` is made by scripts/compile-schemas.ts. */
import type { AjvError } from '../schemaError';

/** Tells whether a value meets the schema, and leaves what it does not meet in `errors` until the next call. */
export interface CompiledValidator {
  (value: unknown): boolean;
  readonly errors?: readonly AjvError[] | null;
}

export const halt: CompiledValidator;
export const rca: CompiledValidator;
export const review: CompiledValidator;
export const frontMatter: CompiledValidator;
export const configuration: CompiledValidator;
