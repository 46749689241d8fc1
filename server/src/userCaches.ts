/** Where the system keeps the caches of its user's programs. */
import { homedir } from 'node:os';
import path from 'node:path';

/** The folder of all programs' caches: the user's own, since what lies in the common one for temporary files could be anybody's. */
export function userCaches(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA;
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  return XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(homedir(), '.cache');
}
