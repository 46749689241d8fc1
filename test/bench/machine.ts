/** Where and with what was measured: figures mean nothing without it. */
import { cpus, loadavg, release, totalmem } from 'node:os';

export interface Machine {
  readonly node: string;
  readonly system: string;
  readonly processors: string;
  readonly memory: string;
  /** Processes that wanted to run in the last minute, before the measurement. */
  readonly load: number;
}

export function describeMachine(): Machine {
  const processors = cpus();
  return {
    node: process.versions.node,
    system: `${process.platform} ${process.arch} ${release()}`,
    processors: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    load: loadavg()[0] ?? 0,
  };
}

export function machineLine({ node, system, processors, memory, load }: Machine): string {
  return `Node ${node}, ${system}, ${processors}, ${memory}, load ${load.toFixed(1)} at the start`;
}
