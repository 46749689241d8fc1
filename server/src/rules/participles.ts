/** Past participles of English, as far as telling them from nouns and adjectives behind "should have" needs it. */

/** Those that do not end in -ed. */
const IRREGULAR: ReadonlySet<string> = new Set(
  'begun blown broken brought built bought caught chosen come cut dealt done drawn driven fallen felt fought found forgotten given gone grown had held hidden hit kept known laid led left let lost made meant met paid put quit read run said seen sent set shown shut spent split spoken stood stuck taken taught thought thrown told understood undone woken won written rewritten rerun reset'.split(
    ' ',
  ),
);
/** Words in -ed that are no participles here. */
const NOT_PARTICIPLES: ReadonlySet<string> = new Set(
  'need feed seed speed red embed shared dedicated automated limited hundred unified'.split(' '),
);

/** Whether a word can be the participle of "should have …". */
export function isParticiple(word: string): boolean {
  return IRREGULAR.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PARTICIPLES.has(word));
}
