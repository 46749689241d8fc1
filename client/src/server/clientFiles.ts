/** Answers a server that has no file system of its own (in a browser): files are read through the editor's. */
import * as vscode from 'vscode';
import type { FileContent, FileParams, FolderItem } from '../../../server/src/protocol';

/** Larger files are no documents that a person wrote. */
const LARGEST = 20_000_000;
const CHUNK = 32_768;

export async function readFile({ uri }: FileParams): Promise<FileContent> {
  try {
    const file = vscode.Uri.parse(uri, true);
    const { size, type } = await vscode.workspace.fs.stat(file);
    if ((type & vscode.FileType.Directory) !== 0) return { unreadable: 'folder' };
    if (size > LARGEST) return { unreadable: 'failed' };
    return { base64: base64Of(await vscode.workspace.fs.readFile(file)) };
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

/** Entries by name, links to folders left out. */
export async function listFolder({ uri }: FileParams): Promise<FolderItem[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri, true));
    return entries
      .flatMap(([name, type]): FolderItem[] => {
        if ((type & vscode.FileType.File) !== 0) return [{ name, kind: 'file' }];
        return type === vscode.FileType.Directory ? [{ name, kind: 'folder' }] : [];
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function reasonOf(error: unknown): 'missing' | 'folder' | 'denied' | 'failed' {
  if (!(error instanceof vscode.FileSystemError)) return 'failed';
  switch (error.code) {
    case 'FileNotFound':
      return 'missing';
    case 'FileIsADirectory':
      return 'folder';
    case 'NoPermissions':
      return 'denied';
    default:
      return 'failed';
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
