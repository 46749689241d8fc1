/** Watches files for clients that can't: looks at them from time to time, seldom enough to cost next to nothing. */
import { CONFIGURATION_FILE } from '../workspace/configurationFile';
import { type FileSystem, join } from '../workspace/fileSystem';
import type { IncidentIndex } from '../workspace/incidentIndex';

export interface PollingOptions {
  readonly index: IncidentIndex;
  readonly files: FileSystem;
  readonly roots: () => readonly string[];
  onConfigurationChange(): Promise<void>;
}

/** Between two looks, in milliseconds. */
const SHORTEST_PAUSE = 2_000;
/** A look takes at most this share of the time. */
const LARGEST_SHARE = 0.02;

export function pollFiles({ index, files, roots, onConfigurationChange }: PollingOptions): void {
  let before = '';
  const look = async (): Promise<void> => {
    const stamps = await Promise.all(
      roots().map(async (root) => files.stamp?.(join(root, CONFIGURATION_FILE)) ?? null),
    );
    const now = JSON.stringify(stamps);
    if (before !== '' && before !== now) await onConfigurationChange();
    before = now;
    await index.poll();
  };
  const again = (pause: number): void => {
    const timer = setTimeout(() => {
      const started = Date.now();
      void look()
        .catch(() => undefined)
        .then(() => {
          again(Math.max(SHORTEST_PAUSE, (Date.now() - started) / LARGEST_SHARE));
        });
    }, pause);
    // Waiting for the next look keeps no process alive.
    if (typeof timer === 'object') (timer as { unref(): void }).unref();
  };
  again(0);
}
