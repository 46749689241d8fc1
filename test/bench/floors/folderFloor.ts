/** The floors of checking a folder: walking it, reading it, parsing it. As a process, so that its start counts too. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const [, , task, folder = '.'] = process.argv;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => path.join(folder, name));

let seen = 0;
if (task === 'walk and stat') for (const file of files) seen += statSync(file).size;
else if (task === 'read') for (const file of files) seen += readFileSync(file, 'utf8').length;
else {
  const { parseWhole } = await import('./wholeParse');
  for (const file of files) seen += parseWhole(readFileSync(file, 'utf8'));
}
process.stdout.write(`${seen}\n`);
