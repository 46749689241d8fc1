/** Installs the peers into a folder of their own, never into the project, and says which of them are missing. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface PeerPackages {
  readonly folder: string;
  /** The native program itself, not the script that starts it. */
  readonly rumdl: string;
  /** What VS Code does when its Markdown server asks for the tokens of the open document. */
  readonly parseMarkdown: (text: string) => unknown;
  /** Versions by package. */
  readonly versions: Readonly<Record<string, string>>;
  /** Packages that could not be installed. */
  readonly missing: readonly string[];
}

/** Installs what is not yet there, in the versions that `test/bench/peers/package.json` names. */
export function installPeers(root: string): PeerPackages {
  const folder = path.join(root, '.bench-peers');
  const sources = path.join(root, 'test', 'bench', 'peers');
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'remarkServer.mjs'])
    copyFileSync(path.join(sources, name), path.join(folder, name));
  const { dependencies } = readJson(path.join(folder, 'package.json')) as Manifest;
  const wanted = Object.entries(dependencies ?? {});
  const absent = (): string[] =>
    wanted.filter(([name, version]) => installed(folder, name) !== version).map(([name]) => name);
  if (absent().length > 0)
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  const require = createRequire(path.join(folder, 'package.json'));
  return {
    folder,
    rumdl: nativeRumdl(require),
    parseMarkdown: markdownParser(require),
    versions: Object.fromEntries(wanted.map(([name, version]) => [name, installed(folder, name) ?? version])),
    missing: absent(),
  };
}

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function installed(folder: string, name: string): string | undefined {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? (readJson(file) as Manifest).version : undefined;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Packages of one platform each; a system with another C library has one more. */
function nativeRumdl(require: NodeJS.Require): string {
  const base = `@rumdl/cli-${process.platform}-${process.arch}`;
  for (const name of [base, `${base}-musl`])
    try {
      const folder = path.dirname(require.resolve(`${name}/package.json`));
      return path.join(folder, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl');
    } catch {
      // The next one, then.
    }
  return 'rumdl';
}

function markdownParser(require: NodeJS.Require): (text: string) => unknown {
  try {
    const MarkdownIt = require('markdown-it') as new (options: object) => {
      parse(text: string, env: object): unknown;
    };
    const parser = new MarkdownIt({ html: true });
    return (text) => parser.parse(text, {});
  } catch {
    return () => [];
  }
}
