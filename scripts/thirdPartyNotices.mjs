// The licences of the packages that the bundles hold, drawn from esbuild's metafiles. A licence that is not on the list
// fails the build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
  'Python-2.0',
  'MIT AND Zlib',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT OR WTFPL)',
]);

/**
 * @param {string} root where node_modules is
 * @param {readonly string[]} inputs paths as esbuild's metafile names them
 * @returns {string} the notices, by package
 */
export function noticesFor(root, inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== null));
  const packages = [...folders].map((folder) => describe(path.join(root, folder)));
  const refused = packages.filter(({ license }) => !ALLOWED.has(license));
  if (refused.length > 0)
    throw new Error(
      `These licences are not allowed: ${refused.map(({ name, license }) => `${name} (${license})`).join(', ')}`,
    );
  const unique = new Map(packages.map((each) => [`${each.name}@${each.version}`, each]));
  return `Andon bundles these packages.\n${[...unique]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, { license, text }]) => `\n${'-'.repeat(78)}\n${id} (${license})\n${'-'.repeat(78)}\n\n${text}\n`,
    )
    .join('')}`;
}

/** `…/node_modules/@scope/name` of a bundled file; `null` for our own. */
function packageFolder(input) {
  const at = input.lastIndexOf('node_modules/');
  if (at < 0) return null;
  const [first, second] = input.slice(at + 'node_modules/'.length).split('/');
  return input.slice(0, at) + 'node_modules/' + (first.startsWith('@') ? `${first}/${second}` : first);
}

function describe(folder) {
  const { name, version, license, licenses } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  const words = license ?? licenses?.[0]?.type;
  return {
    name,
    version,
    license: typeof words === 'string' ? words : (words?.type ?? 'unknown'),
    text:
      file !== undefined && existsSync(path.join(folder, file))
        ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
        : `Licence: ${typeof words === 'string' ? words : 'see its page'}`,
  };
}
