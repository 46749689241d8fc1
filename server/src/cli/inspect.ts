/** `andon inspect`: prints what a document says, as data. */
import type { Command } from './command';
import { DEFAULT_HEADINGS } from '../schema/headings';
import { inspectDocument } from './inspection';
import { resolvePath } from './paths';
import { readSubject, unreadableReason } from './reading';
import { UsageError } from './session';

export const inspect: Command = {
  name: 'inspect',
  operands: 'FILE…',
  summary: 'Prints what documents say, as data.',
  options: {
    format: {
      type: 'string',
      value: 'json|jsonl',
      choices: ['json', 'jsonl'],
      description: 'An array (json, the default) or one object a line (jsonl).',
    },
  },
  async run(given, session) {
    if (given.words.length === 0) throw new UsageError('Which document? Write: andon inspect FILE…');
    const inspections: object[] = [];
    let failed = false;
    for (const shown of given.words) {
      const path = resolvePath(session.folder, shown);
      const reading = await session.files.readText(path);
      if ('unreadable' in reading) {
        failed = true;
        const error = unreadableReason(reading);
        session.writeError(`${shown}: ${error}\n`);
        inspections.push({ file: shown, error });
      } else {
        const { source, document, problems } = readSubject(path, shown, reading.text);
        inspections.push(
          inspectDocument({ file: shown, source, document, problems, headings: DEFAULT_HEADINGS }),
        );
      }
    }
    session.write(
      given.text('format') === 'jsonl'
        ? inspections.map((inspection) => `${JSON.stringify(inspection)}\n`).join('')
        : `${JSON.stringify(inspections, null, 2)}\n`,
    );
    return failed ? 2 : 0;
  },
};
