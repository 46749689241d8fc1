/** What three real clients announce, reduced to what the server asks about: the richest, a middling one, the poorest. */
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';

/** VS Code 1.139 with vscode-languageclient 11. */
export const VSCODE: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      snippetEditSupport: true,
    },
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { willRename: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    diagnostic: {
      dynamicRegistration: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source'] } },
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
    },
    rename: { prepareSupport: true },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

/** Neovim 0.7. */
export const NEOVIM: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceFolders: true,
    workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'QuickFix', 'Refactor'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    rename: { prepareSupport: true },
  },
  window: { workDoneProgress: true, showDocument: { support: false } },
};

/** ALE 3.3 for Vim announces nothing. */
export const ALE: ClientCapabilities = {};

export const CLIENTS: readonly (readonly [string, ClientCapabilities])[] = [
  ['VS Code', VSCODE],
  ['Neovim', NEOVIM],
  ['ALE', ALE],
];
