/** What is measured: Andon, the floor, and the peers that are installed, as servers and as commands. */
import path from 'node:path';
import type { PeerPackages } from './peerPackages';
import type { ServerProgram } from './languageServer';
import type { Command } from './processUse';

/** Where the builds lie that are measured. */
export interface Built {
  /** The folder given to `scripts/build.mjs --out`. */
  readonly andon: string;
  readonly noOpServer: string;
  readonly folderFloor: string;
}

/** Names that the ratios are made from. */
export const ANDON = 'Andon';
export const ANDON_PULL = 'Andon (pull)';
export const NO_OP = 'no-op server';
export const RUMDL = 'rumdl';
export const REMARK = 'remark';

export function andonServer({ andon }: Built, diagnostics: ServerProgram['diagnostics']): ServerProgram {
  const file = path.join(andon, 'server/dist/andon-language-server.js');
  const name = diagnostics === 'push' ? ANDON : ANDON_PULL;
  return { name, command: process.execPath, words: [file, '--stdio'], diagnostics };
}

export function noOpServer({ noOpServer }: Built): ServerProgram {
  return { name: NO_OP, command: process.execPath, words: [noOpServer, '--stdio'], diagnostics: 'push' };
}

/** The language servers among the peers. */
export function peerServers({ folder, rumdl, parseMarkdown }: PeerPackages): readonly ServerProgram[] {
  const inPeers = (file: string): string => path.join(folder, file);
  return [
    { name: RUMDL, command: rumdl, words: ['server'], diagnostics: 'pull' },
    {
      name: REMARK,
      command: process.execPath,
      words: [inPeers('remarkServer.mjs'), '--stdio'],
      diagnostics: 'push',
    },
    {
      name: 'vscode-markdown',
      command: process.execPath,
      words: [
        inPeers('node_modules/vscode-langservers-extracted/bin/vscode-markdown-language-server'),
        '--stdio',
      ],
      diagnostics: 'pull',
      settings: { markdown: LINK_CHECKS },
      // As in VS Code, where the editor parses for its server.
      requests: { 'markdown/parse': parseMarkdown, 'markdown/findMarkdownFilesInWorkspace': () => [] },
    },
  ];
}

const LINK_CHECKS = {
  server: { log: 'off' },
  suggest: { paths: { enabled: true } },
  validate: {
    enabled: true,
    referenceLinks: { enabled: 'warning' },
    fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
    unusedLinkDefinitions: { enabled: 'hint' },
    duplicateLinkDefinitions: { enabled: 'warning' },
    ignoredLinks: [],
  },
};

/** How a folder of documents is checked from the command line. */
export interface Checker {
  readonly name: string;
  /** The program keeps what it found for the next run in `state`, which is emptied for a cold run. */
  readonly keeps: 'results' | 'nothing';
  command(archive: string, state: string): Command;
}

export function andonChecker({ andon }: Built): Checker {
  const program = path.join(andon, 'server/dist/andon.js');
  return {
    name: ANDON,
    keeps: 'results',
    command: (archive, state) => ({
      command: process.execPath,
      words: [program, 'check', '--format', 'json', '--fail-on', 'never', archive],
      folder: archive,
      // Whatever is kept between runs goes where a cold run can forget it.
      environment: { XDG_CACHE_HOME: state, LOCALAPPDATA: state },
    }),
  };
}

/** Floors: what the files alone cost, without any rule. */
export function floorCheckers({ folderFloor }: Built): readonly Checker[] {
  return (['walk and stat', 'read', 'parse by remark'] as const).map((task) => ({
    name: task,
    keeps: 'nothing',
    command: (archive) => ({
      command: process.execPath,
      words: [folderFloor, task, archive],
      folder: archive,
    }),
  }));
}

/** The command lines among the peers. */
export function peerCheckers({ folder, rumdl }: PeerPackages): readonly Checker[] {
  const bin = (file: string): string => path.join(folder, 'node_modules', file);
  return [
    {
      name: RUMDL,
      keeps: 'results',
      command: (archive, state) => ({
        command: rumdl,
        words: ['check', '--cache-dir', state, '.'],
        folder: archive,
      }),
    },
    {
      name: 'markdownlint-cli2',
      keeps: 'nothing',
      command: (archive) => ({
        command: process.execPath,
        words: [bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
        folder: archive,
      }),
    },
    {
      name: 'remark-cli',
      keeps: 'nothing',
      command: (archive) => ({
        command: process.execPath,
        words: [
          bin('remark-cli/cli.js'),
          ...['remark-gfm', 'remark-frontmatter', 'remark-preset-lint-recommended'].flatMap((name) => [
            '--use',
            name,
          ]),
          '--no-stdout',
          '--quiet',
          archive,
        ],
        folder,
      }),
    },
  ];
}
