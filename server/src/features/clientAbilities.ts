/** What the client is able to do, drawn once from what it announced, each with the plain fallback as its default. */
import type { InitializeParams } from 'vscode-languageserver';

export interface ClientAbilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: boolean;
  /** Code actions as literals; without, a client takes commands only. */
  readonly codeActionLiterals: boolean;
  readonly resolveEdits: boolean;
  readonly preferredActions: boolean;
  readonly disabledActions: boolean;
  /** Edits with document versions (`documentChanges`). */
  readonly versionedEdits: boolean;
  readonly createFiles: boolean;
  /** Fields to fill in inside workspace edits (LSP 3.18). */
  readonly snippetEdits: boolean;
  readonly fileOperations: boolean;
  readonly snippetCompletions: boolean;
  readonly markdownHover: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly configuration: boolean;
  /** Changes of settings are told only to servers that asked for them. */
  readonly registerConfiguration: boolean;
  readonly watchFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  readonly showDocument: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshCodeLenses: boolean;
  readonly refreshSemanticTokens: boolean;
  readonly rangeFoldingOnly: boolean;
  /** Formatting can be offered and withdrawn while the server runs. */
  readonly dynamicFormatting: boolean;
}

export function clientAbilities({ capabilities }: InitializeParams): ClientAbilities {
  const { textDocument, workspace, window } = capabilities;
  const publish = textDocument?.publishDiagnostics;
  const action = textDocument?.codeAction;
  const edit = workspace?.workspaceEdit;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      publish?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    codeDescription:
      publish?.codeDescriptionSupport === true || textDocument?.diagnostic?.codeDescriptionSupport === true,
    diagnosticTags: publish?.tagSupport !== undefined || textDocument?.diagnostic?.tagSupport !== undefined,
    codeActionLiterals: action?.codeActionLiteralSupport !== undefined,
    resolveEdits: action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    preferredActions: action?.isPreferredSupport === true,
    disabledActions: action?.disabledSupport === true,
    versionedEdits: edit?.documentChanges === true,
    createFiles: edit?.resourceOperations?.includes('create') === true,
    snippetEdits: edit?.snippetEditSupport === true,
    fileOperations: workspace?.fileOperations?.willRename === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    showDocument: window?.showDocument?.support === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    rangeFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    dynamicFormatting: textDocument?.formatting?.dynamicRegistration === true,
  };
}
