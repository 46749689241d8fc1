/** Entry of the suites that run inside VS Code: `run` resolves when all pass. The same file serves test-electron. */
import Mocha from 'mocha';
import * as suites from './suites';

const PREFIX = '[suite] ';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: PlainReporter });
  mocha.suite.emit(
    'pre-require',
    globalThis as unknown as Mocha.MochaGlobals,
    null as unknown as string,
    mocha,
  );
  for (const define of Object.values(suites)) define();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${String(failures)} tests failed.`);
}

/** One line a test. The runner outside shows the lines that start with the prefix and counts the last one. */
class PlainReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    let passed = 0;
    let failed = 0;
    runner.on('pass', (test) => {
      passed++;
      console.log(`${PREFIX}  ✔ ${test.fullTitle()} (${String(test.duration)} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      failed++;
      console.error(`${PREFIX}  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.on('end', () => {
      console.log(`${PREFIX}  ${String(passed)} passing`);
      if (failed > 0) console.log(`${PREFIX}  ${String(failed)} failing`);
    });
  }
}
