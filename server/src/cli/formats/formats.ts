/** The output formats of `check` by name. */
import type { Format } from '../report';
import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import { readable } from './readable';
import { sarif } from './sarif';

/** Those that show lines of the documents, or are told by them. */
export const FORMATS_WITH_LINES: ReadonlySet<string> = new Set(['readable', 'sarif']);

export const FORMATS: Readonly<Record<string, Format>> = { readable, json, sarif, github, junit };
