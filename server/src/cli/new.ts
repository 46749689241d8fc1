/** `andon new`: begins a document, with everything in it that its schema asks for. */
import { KINDS } from '../document/model';
import { scaffold } from '../schema/scaffold';
import { createConfigurationStore } from '../workspace/configurationStore';
import { RULES } from '../rules/catalogue';
import type { Command } from './command';
import { resolvePath } from './paths';
import { UsageError } from './session';

const LEVELS = ['required', 'recommended', 'optional'] as const;

export const create: Command = {
  name: 'new',
  operands: KINDS.join('|'),
  summary: 'Begin a document.',
  notes:
    'halt: a release-halt brief. rca: a root cause analysis. review: a post-incident review.\nWhat is to be filled in stands between {{ and }}; andon check finds what is left.',
  options: {
    out: { type: 'string', short: 'o', value: 'FILE', description: 'Write this file instead of printing.' },
    force: { type: 'boolean', description: 'Overwrite the file if it is there.' },
    title: { type: 'string', value: 'TEXT', description: 'What failed, and where.' },
    level: {
      type: 'string',
      value: 'LEVEL',
      choices: LEVELS,
      description:
        'The sections to include: required, recommended (and those above; the default), optional (all).',
    },
  },
  async run(given, session) {
    const [word, ...rest] = given.words;
    const kind = KINDS.find((known) => known === word);
    if (kind === undefined || rest.length > 0)
      throw new UsageError(`Which kind of document? Write: andon new ${KINDS.join('|')}`);
    const out = given.text('out');
    const target = resolvePath(session.folder, out ?? `${kind}.md`);
    const store = createConfigurationStore({
      files: session.files,
      now: null,
      fileExists: null,
      ruleIds: RULES.map(({ metadata }) => metadata.id),
    });
    const schema = (await store.settingsFor(target)).check.schemas[kind];
    const title = given.text('title');
    const level = LEVELS.find((known) => known === given.text('level'));
    const text = scaffold(kind, {
      now: session.now(),
      ...(title === undefined ? {} : { title }),
      ...(level === undefined ? {} : { level }),
      ...(schema === undefined ? {} : { schema }),
    });
    if (out === undefined) {
      session.write(text);
      return 0;
    }
    if (session.fileExists(target) && !given.has('force'))
      throw new UsageError(`${out} is there already. Choose another name, or --force.`);
    await session.writeFile(target, text, 'utf-8');
    session.writeError(`Wrote ${out}.\n`);
    return 0;
  },
};
