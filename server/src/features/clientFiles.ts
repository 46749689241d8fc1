/** Files that only the client can see (a browser, a virtual workspace): read through its requests. */
import type { Connection } from 'vscode-languageserver';
import { decode } from '../workspace/decoding';
import type { FileSystem } from '../workspace/fileSystem';
import { escapeName, uriOf } from '../workspace/place';
import type { AndonClientRequests } from '../protocol';

type Method = keyof AndonClientRequests;

/** A client that fails to answer has no such file. */
export function clientFiles(connection: Connection): FileSystem {
  const ask = async <M extends Method>(
    method: M,
    place: string,
  ): Promise<AndonClientRequests[M]['result'] | null> =>
    connection.sendRequest<AndonClientRequests[M]['result']>(method, { uri: uriOf(place) }).catch(() => null);
  return {
    async readText(place) {
      const content = await ask('andon/readFile', place);
      if (content === null) return { unreadable: 'missing' };
      return 'base64' in content ? decode(bytesOf(content.base64)) : content;
    },
    async exists(place) {
      const content = await ask('andon/readFile', place);
      return content !== null && ('base64' in content || content.unreadable !== 'missing');
    },
    async list(place) {
      const items = (await ask('andon/listFolder', place)) ?? [];
      return items
        .map(({ name, kind }) => ({ name: escapeName(name), kind }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}
