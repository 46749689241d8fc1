/** The file system of this machine for callers that speak in URIs. Schemes other than `file:` hold nothing that it can see. */
import { URI } from 'vscode-uri';
import type { FileSystem } from './fileSystem';
import { nodeFileSystem } from './nodeFileSystem';

export const uriFileSystem: FileSystem = {
  readText: async (uri) => {
    const path = pathOf(uri);
    return path === null ? { unreadable: 'missing' } : nodeFileSystem.readText(path);
  },
  exists: async (uri) => {
    const path = pathOf(uri);
    return path !== null && nodeFileSystem.exists(path);
  },
  list: async (uri) => {
    const path = pathOf(uri);
    return path === null ? [] : nodeFileSystem.list(path);
  },
};

function pathOf(uri: string): string | null {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : null;
}
