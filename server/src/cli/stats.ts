/** `andon stats`: what the incident documents of a folder say together. */
import { STATISTICS_FORMATS } from '../briefing/statistics/formats';
import { gatherStatistics, type StatisticsInput } from '../briefing/statistics/statistics';
import type { Command } from './command';
import { findInputs } from './inputs';
import { resolvePath } from './paths';
import { showProgress } from './progress';
import { describeFailure, openWorkbench, READING_OPTIONS, readingChoices, STANDARD_INPUT } from './reading';
import { type Failure, isFailure } from './report';
import { UsageError } from './session';

export const stats: Command = {
  name: 'stats',
  operands: '[FILE | FOLDER | GLOB]…',
  summary: 'Count what incident documents say: times, error budget, action items, recurring causes.',
  notes:
    'Times run from the start of the impact to detection, mitigation and resolution, as the timelines tell them.\nBudget used is affected share × duration, in minutes of full outage; SLOs come from the configuration.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: Object.keys(STATISTICS_FORMATS),
      description: `${Object.keys(STATISTICS_FORMATS).join(', ')}. Default: table.`,
    },
    out: { type: 'string', short: 'o', value: 'FILE', description: 'Write this file instead of printing.' },
    force: { type: 'boolean', description: 'Overwrite the file if it is there.' },
    ...READING_OPTIONS,
  },
  async run(given, session) {
    const out = given.text('out');
    const target = out === undefined ? null : resolvePath(session.folder, out);
    if (target !== null && session.fileExists(target) && !given.has('force'))
      throw new UsageError(`${out ?? ''} is there already. Choose another name, or --force.`);
    const words = given.words.length > 0 ? given.words : ['.'];
    const { found, failures } = await findInputs(words, STANDARD_INPUT, session);
    const workbench = await openWorkbench(readingChoices(given, session), session);
    const progress = showProgress(found.length, session);
    const broken: Failure[] = [...failures];
    const inputs: StatisticsInput[] = [];
    let last = null;
    for (const input of found) {
      progress.step(input.shown);
      const subject = await workbench.readIncident(input);
      if (isFailure(subject)) broken.push(subject);
      else if (!('passed' in subject)) {
        inputs.push({ file: input.shown, document: subject.document });
        last = subject.settings.check;
      }
    }
    progress.end();
    const statistics = gatherStatistics(inputs, { now: last?.now ?? null, slos: last?.slos ?? [] });
    const text =
      (STATISTICS_FORMATS[given.text('format') ?? 'table'] ?? STATISTICS_FORMATS['table'])?.(
        statistics,
        {},
      ) ?? '';
    if (target === null) session.write(text);
    else {
      await session.replaceFile(target, new TextEncoder().encode(text));
      session.writeError(`Wrote ${out ?? ''}.\n`);
    }
    broken.push(...workbench.configurationFailures());
    for (const failure of broken) session.writeError(describeFailure(failure));
    return broken.length > 0 ? 2 : 0;
  },
};
