/** Paths as the user writes them ↔ absolute paths with forward slashes. */
import path from 'node:path';

/** The absolute path, forward slashes on every system. */
export function resolvePath(folder: string, given: string): string {
  return slashed(path.resolve(folder, given));
}

/** The path as seen from a folder, forward slashes; the absolute one where it lies outside. */
export function relativePath(folder: string, absolute: string): string {
  const relative = slashed(path.relative(folder, absolute));
  return relative.startsWith('../') || path.isAbsolute(relative) ? absolute : relative;
}

function slashed(given: string): string {
  return path.sep === '\\' ? given.replaceAll('\\', '/') : given;
}
