/**
 * Compiles the built-in schemas to server/src/schema/compiled/validators.js: plain functions, so that nothing is evaluated
 * at run time. Run it (`npx tsx scripts/compile-schemas.ts`) after every change of a schema; a test finds drift.
 */
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}/schemas`;

export const COMPILED_FILE = `${root}/server/src/schema/compiled/validators.js`;

/** Schema file → the name of its validator. */
export const COMPILED: Readonly<Record<string, string>> = {
  'halt.schema.json': 'halt',
  'rca.schema.json': 'rca',
  'review.schema.json': 'review',
  'front-matter.schema.json': 'frontMatter',
  'configuration.schema.json': 'configuration',
};

interface SchemaFile {
  readonly $id: string;
}

/** An ajv that knows every file of `schemas/`, by its `$id`. */
export function createAjv(): { readonly ajv: Ajv2020; readonly ids: ReadonlyMap<string, string> } {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
    keywords: ['x-andon'],
    code: { source: true, esm: true, lines: false },
  });
  // CommonJS packages arrive as their default export or as a module around it, depending on who loads them.
  const formats = addFormats as unknown as { default?: (to: Ajv2020) => void };
  (formats.default ?? (addFormats as unknown as (to: Ajv2020) => void))(ajv);
  const files = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  const ids = new Map<string, string>();
  for (const name of files.sort()) {
    const schema = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as SchemaFile;
    ajv.addSchema(withoutWords(schema) as SchemaFile);
    ids.set(name, schema.$id);
  }
  return { ajv, ids };
}

const WORDS = new Set(['x-andon', 'title', 'description', 'examples', 'default', '$comment']);
/** Keywords whose keys are names, not keywords. */
const MAPS = new Set(['properties', '$defs', 'patternProperties', 'dependentSchemas']);

/** The schema without what only people and the editor read: validators do not carry it along. */
function withoutWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !WORDS.has(key))
      .map(([key, value]: [string, unknown]) => [
        key,
        MAPS.has(key)
          ? Object.fromEntries(
              Object.entries(value as object).map(([name, part]: [string, unknown]) => [
                name,
                withoutWords(part),
              ]),
            )
          : key === 'const' || key === 'enum'
            ? value
            : withoutWords(value),
      ]),
  );
}

/** The text of the compiled module. */
export async function compileSchemas(): Promise<string> {
  const { ajv, ids } = createAjv();
  const validators = Object.fromEntries(
    Object.entries(COMPILED).flatMap(([file, name]) => {
      const id = ids.get(file);
      return id === undefined ? [] : [[name, id]];
    }),
  );
  const generate = standaloneCode as unknown as { default?: typeof standaloneCode };
  const code = (generate.default ?? standaloneCode)(ajv, validators);
  const bundled = await build({
    stdin: { contents: code, resolveDir: `${root}/server`, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    lineLimit: 120,
  });
  return `// Made from schemas/ by scripts/compile-schemas.ts: change those.\n${bundled.outputFiles[0]?.text ?? ''}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(COMPILED_FILE, await compileSchemas());
