/** The file system of this machine for callers that speak in places. Schemes other than `file:` hold nothing that it can see. */
import { existsSync } from 'node:fs';
import { URI } from 'vscode-uri';
import type { FileSystem } from './fileSystem';
import { nodeFileSystem } from './nodeFileSystem';
import { escapeName } from './place';

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
    const entries = path === null ? [] : await nodeFileSystem.list(path);
    return entries.map(({ name, kind }) => ({ name: escapeName(name), kind }));
  },
  stamp: async (uri) => {
    const path = pathOf(uri);
    return path === null ? null : ((await nodeFileSystem.stamp?.(path)) ?? null);
  },
  realPath: async (uri) => {
    const path = pathOf(uri);
    const real = path === null ? null : ((await nodeFileSystem.realPath?.(path)) ?? null);
    return real === null ? null : URI.file(real).toString();
  },
};

/** Whether a place exists on this machine, at once. */
export function placeExists(uri: string): boolean {
  const path = pathOf(uri);
  return path !== null && existsSync(path);
}

function pathOf(uri: string): string | null {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : null;
}
