/** No path of a configuration leads outside of its folder, however it is spelled. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { createConfigurationStore } from '../../../server/src/workspace/configurationStore';
import type { FileSystem } from '../../../server/src/workspace/fileSystem';
import { nodeFileSystem } from '../../../server/src/workspace/nodeFileSystem';
import { placeOf } from '../../../server/src/workspace/place';
import { uriFileSystem } from '../../../server/src/workspace/uriFileSystem';
import { type Folder, makeFolder } from '../../server/fixtures';

const SCHEMA = JSON.stringify({ allOf: [{ $ref: 'andon:halt' }], required: ['title'] });

const OUTSIDE: readonly (readonly [string, (folder: Folder) => string])[] = [
  ['a parent folder', () => '../outside.json'],
  ['a parent folder, on the way', () => 'sub/../../outside.json'],
  ['an absolute path', (folder) => path.join(folder.path, 'outside.json')],
  ['a file URI', (folder) => folder.uriOf('outside.json')],
  ['an escaped parent folder', () => '%2e%2e/outside.json'],
  ['an escaped slash', () => '..%2foutside.json'],
  ['half an escape', () => '.%2e/outside.json'],
  ['backslashes', () => '..\\outside.json'],
  ['escaped backslashes', () => '..%5coutside.json'],
  ['a drive', () => 'C:/outside.json'],
  ['a link to a file', () => 'link.json'],
  ['a link to a folder', () => 'linked/outside.json'],
];

/** As the command line and as the server sees files. */
const FILE_SYSTEMS: readonly (readonly [string, FileSystem, (folder: Folder, name: string) => string])[] = [
  ['paths', nodeFileSystem, (folder, name) => path.join(folder.path, name).replaceAll('\\', '/')],
  ['URIs', uriFileSystem, (folder, name) => placeOf(folder.uriOf(name))],
];

for (const [how, files, spell] of FILE_SYSTEMS)
  describe(`A schema outside of the configuration's folder, by ${how}`, () => {
    let folder: Folder;
    const settingsWith = async (
      schema: string,
    ): Promise<{ readonly adopted: boolean; readonly told: boolean }> => {
      folder.write('inside/.andon.json', JSON.stringify({ schemas: { halt: schema } }));
      const store = createConfigurationStore({
        files,
        roots: [spell(folder, 'inside')],
        ruleIds: [],
        now: null,
        fileExists: null,
      });
      const { check } = await store.settingsFor(spell(folder, 'inside/halt.md'));
      return { adopted: check.schemas.halt !== undefined, told: store.faults().length > 0 };
    };
    before(() => {
      folder = makeFolder({
        'outside.json': SCHEMA,
        'inside/own.json': SCHEMA,
        'inside/sub/own.json': SCHEMA,
      });
      symlinkSync(path.join(folder.path, 'outside.json'), path.join(folder.path, 'inside', 'link.json'));
      symlinkSync(folder.path, path.join(folder.path, 'inside', 'linked'));
    });
    after(() => {
      folder.remove();
    });

    for (const name of ['own.json', './own.json', 'sub/own.json'])
      it(`is used where it is inside after all: ${name}`, async () => {
        assert.deepEqual(await settingsWith(name), { adopted: true, told: false });
      });
    for (const [what, schema] of OUTSIDE)
      it(`is refused: ${what}`, async () => {
        assert.deepEqual(await settingsWith(schema(folder)), { adopted: false, told: true });
      });
  });
