/** The files as the editor shows them: what is open counts as it stands there, saved or not. */
import type { FileSystem } from '../workspace/fileSystem';

/** Lays the open texts over a file system; `openText` gives the text of a place that is open. */
export function withOpenTexts(files: FileSystem, openText: (place: string) => string | null): FileSystem {
  return {
    ...files,
    async readText(place) {
      const text = openText(place);
      return text === null ? files.readText(place) : { text };
    },
    exists: async (place) => openText(place) !== null || files.exists(place),
  };
}

/** Sends what this machine holds to one file system and everything else to another. */
export function byScheme(onDisk: FileSystem, elsewhere: FileSystem): FileSystem {
  const of = (place: string): FileSystem => (place.startsWith('file:') ? onDisk : elsewhere);
  return {
    readText: (place) => of(place).readText(place),
    exists: (place) => of(place).exists(place),
    list: (place) => of(place).list(place),
    stamp: async (place) => (await of(place).stamp?.(place)) ?? null,
    realPath: async (place) => (await of(place).realPath?.(place)) ?? null,
  };
}
