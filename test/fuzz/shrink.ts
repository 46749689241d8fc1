/** Makes failing cases small: takes parts away as long as the case still fails in the same way. */

/** Whether a candidate still fails as the first one did. */
export type StillFails<T> = (candidate: T) => boolean;

/** The shortest list found by leaving elements out, large runs first. */
export function shrinkList<T>(list: readonly T[], stillFails: StillFails<readonly T[]>): readonly T[] {
  let current = list;
  for (let size = Math.ceil(current.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < current.length;) {
      const candidate = [...current.slice(0, at), ...current.slice(at + size)];
      if (stillFails(candidate)) current = candidate;
      else at += size;
    }
  return current;
}

/** `shrinkList` for what has to be waited for. */
export async function shrinkListLater<T>(
  list: readonly T[],
  stillFails: (candidate: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let current = list;
  for (let size = Math.ceil(current.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < current.length;) {
      const candidate = [...current.slice(0, at), ...current.slice(at + size)];
      if (await stillFails(candidate)) current = candidate;
      else at += size;
    }
  return current;
}

/** The versions of a document: fewer of them, then shorter ones, lines first and characters last. */
export function shrinkVersions(
  versions: readonly string[],
  stillFails: StillFails<readonly string[]>,
): readonly string[] {
  let current = shrinkList(versions, (candidate) => candidate.length > 0 && stillFails(candidate));
  for (const cut of [/(?<=\n)/, /(?<=[\s|])/, /(?:)/u])
    for (let before = ''; before !== current.join('\0');) {
      before = current.join('\0');
      current = shrinkShared(current, cut, stillFails);
      current = shrinkEach(current, cut, stillFails);
    }
  return current;
}

/** Takes the same parts away from what all versions begin with and from what all end with. */
function shrinkShared(
  versions: readonly string[],
  cut: RegExp,
  stillFails: StillFails<readonly string[]>,
): readonly string[] {
  const head = sharedStart(versions);
  const rests = versions.map((version) => version.slice(head.length));
  const tail = reversed(sharedStart(rests.map(reversed)));
  const middles = rests.map((rest) => rest.slice(0, rest.length - tail.length));
  const put = (start: string, end: string): string[] => middles.map((middle) => start + middle + end);
  const start = shrinkList(head.split(cut), (parts) => stillFails(put(parts.join(''), tail))).join('');
  const end = shrinkList(tail.split(cut), (parts) => stillFails(put(start, parts.join('')))).join('');
  return put(start, end);
}

function shrinkEach(
  versions: readonly string[],
  cut: RegExp,
  stillFails: StillFails<readonly string[]>,
): readonly string[] {
  let current = versions;
  for (const index of versions.keys()) {
    const parts = shrinkList((current[index] ?? '').split(cut), (candidate) =>
      stillFails(current.with(index, candidate.join(''))),
    );
    current = current.with(index, parts.join(''));
  }
  return current;
}

function sharedStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < length && first.charCodeAt(same) === other.charCodeAt(same)) same++;
    length = same;
  }
  return first.slice(0, length);
}

/** By code units, so that lengths stay. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}
