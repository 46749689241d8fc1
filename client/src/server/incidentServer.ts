/** The language server as the extension sees it: started when first needed, asked through typed requests. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import {
  type AndonRequest,
  CLIENT_COMMANDS,
  type InitializationOptions,
  type ParamsOf,
  type ResultOf,
} from '../../../server/src/protocol';
import { listFolder, readFile } from './clientFiles';
import { countCrashes } from './crashes';
import { DOCUMENT_SELECTOR } from './documentSelector';
import { serverTranslations } from './translations';

/** Messages in a row that could not be read or written before the connection is given up. */
const MOST_ERRORS = 3;

/** Makes a client that is not started yet; a desktop starts a process, a browser a worker. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

export interface IncidentServer extends vscode.Disposable {
  readonly log: vscode.LogOutputChannel;
  readonly isRunning: boolean;
  /** The server began to answer, for the first time or again. */
  readonly onDidStart: vscode.Event<void>;
  readonly onDidChangeIncidents: vscode.Event<void>;
  /** Starts the server unless it runs; many calls start it once. */
  start(): Promise<BaseLanguageClient>;
  /** Asks the server, which is started for it. */
  request<Method extends AndonRequest>(
    method: Method,
    params: ParamsOf<Method>,
    token?: vscode.CancellationToken,
  ): Promise<ResultOf<Method>>;
  restart(): Promise<void>;
  /** Ends the server's process. */
  stop(): Promise<void>;
}

export interface ServerHost {
  readonly createClient: CreateClient;
  /** Whether the server reads files itself, or through the editor. */
  readonly files: 'own' | 'client';
}

export function createIncidentServer(
  { extensionUri }: vscode.ExtensionContext,
  { createClient, files }: ServerHost,
): IncidentServer {
  const log = vscode.window.createOutputChannel('Andon', { log: true });
  const started = new vscode.EventEmitter<void>();
  const incidentsChanged = new vscode.EventEmitter<void>();
  let client: BaseLanguageClient | null = null;
  let starting: Promise<BaseLanguageClient> | null = null;

  /** After too many ends in a row the author decides; until then nothing but the findings is missing. */
  const restartOrOffer = (): ErrorHandler => {
    const crashes = countCrashes();
    return {
      error: (_error, _message, count = 0) => ({
        action: count <= MOST_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown,
      }),
      closed() {
        if (crashes.happened(Date.now()) === 'restart') return { action: CloseAction.Restart };
        void offerRestart();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  };
  const offerRestart = async (): Promise<void> => {
    const restart = vscode.l10n.t('Restart');
    const showLog = vscode.l10n.t('Show Log');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Andon’s server ended five times within three minutes and was not started again. Your documents are untouched; findings and summaries are missing until it runs again.',
      ),
      restart,
      showLog,
    );
    if (answer === restart) await vscode.commands.executeCommand('andon.restartServer');
    else if (answer === showLog) log.show();
  };

  const launch = async (): Promise<BaseLanguageClient> => {
    const initializationOptions: InitializationOptions = {
      ...(files === 'client' ? { files } : {}),
      commands: Object.values(CLIENT_COMMANDS),
      translations: await serverTranslations(extensionUri),
    };
    const created = createClient({
      documentSelector: DOCUMENT_SELECTOR,
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: restartOrOffer(),
      initializationOptions,
      diagnosticPullOptions: { onChange: true, onSave: true, onTabs: false },
      markdown: { isTrusted: { enabledCommands: Object.values(CLIENT_COMMANDS) } },
    });
    created.onRequest('andon/readFile', readFile);
    created.onRequest('andon/listFolder', listFolder);
    created.onNotification('andon/didChangeIncidents', () => {
      incidentsChanged.fire();
    });
    created.onDidChangeState(({ newState }) => {
      if (newState === State.Running) started.fire();
    });
    client = created;
    await created.start();
    return created;
  };
  const start = (): Promise<BaseLanguageClient> => {
    starting ??= launch().catch((error: unknown) => {
      starting = null;
      log.error(error instanceof Error ? error : String(error));
      throw error;
    });
    return starting;
  };
  const stop = async (): Promise<void> => {
    const last = client;
    client = null;
    starting = null;
    if (last !== null) await last.dispose().catch(() => undefined);
  };

  return {
    log,
    get isRunning() {
      return client?.state === State.Running;
    },
    onDidStart: started.event,
    onDidChangeIncidents: incidentsChanged.event,
    start,
    async request(method, params, token) {
      const running = await start();
      // An absent token would be sent as a second parameter.
      return token === undefined
        ? running.sendRequest(method, params)
        : running.sendRequest(method, params, token);
    },
    stop,
    async restart() {
      await stop();
      await start();
    },
    dispose() {
      started.dispose();
      incidentsChanged.dispose();
      log.dispose();
    },
  };
}
