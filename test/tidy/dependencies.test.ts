/** What ships is under licences that allow it, and everything that is installed is pinned to its bytes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const ROOT = new URL('../../', import.meta.url);
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
/** Packages whose manifest names no licence, and the licence of their licence file. */
const BY_FILE: Readonly<Record<string, string>> = { 'node_modules/png-js': 'MIT' };
/** The packages that the extension bundles beside the server's. */
const CLIENT = ['vscode-languageclient'];

describe('Dependencies', () => {
  it('are pinned to their bytes', () => {
    const loose = Object.entries(packages)
      .filter(([place, { link }]) => place.includes('node_modules/') && link !== true)
      .filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)
      .map(([place]) => place);
    assert.deepEqual(loose, []);
  });

  it('that ship are under licences that allow it', async () => {
    const { ALLOWED } = (await import(new URL('scripts/thirdPartyNotices.mjs', ROOT).href)) as {
      readonly ALLOWED: ReadonlySet<string>;
    };
    const shipped = reachable([...Object.keys(packages['server']?.devDependencies ?? {}), ...CLIENT]);
    assert.ok(shipped.size > 50, `${String(shipped.size)} packages`);
    const licenseOf = (place: string): string => packages[place]?.license ?? BY_FILE[place] ?? 'none';
    const refused = [...shipped]
      .filter((place) => !ALLOWED.has(licenseOf(place)))
      .map((place) => `${place}: ${licenseOf(place)}`);
    assert.deepEqual(refused, []);
  });
});

/** The places of the packages and of all that they need, found as Node finds them. */
function reachable(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const place = resolve(name, from);
    if (place === null || found.has(place)) return;
    found.add(place);
    for (const next of Object.keys(packages[place]?.dependencies ?? {})) visit(next, place);
  };
  for (const name of names) visit(name, 'server');
  return found;
}

/** The nearest `node_modules/NAME` at or above a place; `null` for what is optional and was not installed. */
function resolve(name: string, from: string): string | null {
  const parts = from.split('/');
  for (let length = parts.length; length >= 0; length--) {
    const place = [...parts.slice(0, length), 'node_modules', name].join('/');
    if (place in packages) return place;
  }
  return null;
}
