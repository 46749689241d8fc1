/** A person's VS Code, in a real browser: the packaged extension installed, a folder open, a keyboard and a mouse. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Frame, type Locator, type Page } from 'playwright-core';
import { obtainVscode } from '../../scripts/obtain-vscode.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Pictures of every run, to be looked at. */
export const PICTURES = path.join(ROOT, '.artifacts', 'ui');

/** The themes that everything is looked at in, by the names that a person chooses. */
export const THEMES = ['Dark Modern', 'Light Modern', 'Dark High Contrast', 'Light High Contrast'] as const;

export type Theme = (typeof THEMES)[number];

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Dark Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'files.simpleDialog.enable': true,
  'editor.minimap.enabled': false,
};

export interface Workbench {
  readonly page: Page;
  /** The open folder. */
  readonly folder: string;
  /** Chooses the theme. */
  theme(name: Theme): Promise<void>;
  /** Goes down the open list to the row of this name, with the keyboard, and takes it. */
  take(name: string): Promise<void>;
  /** Runs a command of the palette by its title. */
  command(title: string): Promise<void>;
  /** Opens a file of the folder by name. */
  openFile(name: string): Promise<void>;
  /** The inner frame of the webview that is open, once it holds `selector`. */
  webview(selector: string): Promise<Frame>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly vsix: string;
}

export async function openWorkbench({ vsix }: WorkbenchOptions): Promise<Workbench> {
  const vscode = obtainVscode();
  const home = mkdtempSync(path.join(tmpdir(), 'andon-ui-'));
  const folder = path.join(home, 'incidents');
  const extensions = path.join(home, 'extensions');
  cpSync(path.join(ROOT, 'docs', 'examples'), folder, { recursive: true });
  mkdirSync(path.join(home, 'User'), { recursive: true });
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(path.join(home, 'User', 'settings.json'), JSON.stringify(SETTINGS));
  const installed = spawnSync(
    vscode.node,
    [
      ...[vscode.codeServer, '--install-extension', vsix, '--force'],
      ...['--extensions-dir', extensions, '--user-data-dir', home],
    ],
    { encoding: 'utf8' },
  );
  if (installed.status !== 0) throw new Error(`Not installed:\n${installed.stdout}${installed.stderr}`);
  const port = await freePort();
  const log = openSync(path.join(home, 'server.log'), 'a');
  const server = spawn(
    vscode.node,
    [
      ...[vscode.codeServer, '--auth', 'none', '--bind-addr', `127.0.0.1:${String(port)}`],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
      ...['--user-data-dir', home, '--extensions-dir', extensions, folder],
    ],
    { stdio: ['ignore', log, log], env: { ...process.env, PORT: undefined } },
  );
  let browser: Browser | null = null;
  try {
    await reachable(port);
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    });
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${String(port)}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
    return workbench({ page, folder, browser, server, home });
  } catch (error) {
    await browser?.close();
    server.kill();
    throw error;
  }
}

interface Parts {
  readonly page: Page;
  readonly folder: string;
  readonly browser: Browser;
  readonly server: ChildProcess;
  readonly home: string;
}

function workbench({ page, folder, browser, server, home }: Parts): Workbench {
  const quickInput = page.locator('.quick-input-widget input');
  const row = (name: string): Locator =>
    page.locator(`.quick-input-list .monaco-list-row:is([aria-label="${name}"], [aria-label^="${name},"])`);
  const take = async (name: string): Promise<void> => {
    await row(name).waitFor();
    const isNext = async (): Promise<boolean> =>
      ((await row(name).getAttribute('class')) ?? '').split(' ').includes('focused');
    for (let steps = 0; steps < 10 && !(await isNext()); steps++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await row(name).waitFor({ state: 'hidden' });
  };
  const pick = async (text: string, name: string): Promise<void> => {
    await quickInput.waitFor();
    await quickInput.fill(text);
    await take(name);
  };
  return {
    page,
    folder,
    take,
    async theme(name) {
      await page.keyboard.press('F1');
      await pick('>Preferences: Color Theme', 'Preferences: Color Theme');
      await pick(name, name);
    },
    async command(title) {
      await page.keyboard.press('F1');
      await pick(`>${title}`, title);
    },
    async openFile(name) {
      // Texts stand in the first group; from the preview a file would open over it.
      await page.keyboard.press('Control+1');
      if ((await page.locator('.editor-group-container .monaco-editor').count()) > 0)
        await page.locator('.monaco-editor.focused').waitFor();
      await page.keyboard.press('Control+P');
      await pick(name, name);
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    },
    async webview(selector) {
      for (let tries = 0; tries < 150; tries++) {
        for (const frame of page.frames())
          if (
            (await frame
              .locator(selector)
              .count()
              .catch(() => 0)) > 0
          )
            return frame;
        await page.waitForTimeout(100);
      }
      throw new Error(`No webview shows ${selector}.`);
    },
    async picture(name) {
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
    },
    async close() {
      await browser.close();
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No port is free.'));
      });
    });
  });
}

async function reachable(port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/healthz`).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('VS Code did not start.');
}
