/** Labels and words of the parts of a reproduction: expected and actual result, environment, regression test. */

export const EXPECTED_LABEL =
  /^(?:what (?:did you expect|was expected|should (?:happen|have happened))|expect(?:ed|ation)s?)(?: (?:result|behaviou?r|outcome|output|response|value)s?| to (?:happen|see))?\??$/i;
export const ACTUAL_LABEL =
  /^(?:what (?:happened|happens|did you see)(?: instead)?|instead|actual(?:ly)?|observed|got|received)(?: (?:result|behaviou?r|outcome|output|response|value)s?)?\??$/i;
export const ENVIRONMENT_LABEL =
  /^(?:test |tested |affected |software |build )?(?:environments?|versions?(?: affected)?|env|setup|platform|tested (?:on|with)|affects|prerequisites?|requirements?|builds?|commit|revision)$/i;

export const EXPECTED_WORDS =
  /\b(?:expected (?:result|behaviou?r|output|outcome|to)|should (?:have|be|return|give|print|answer|succeed|not))\b/i;
export const ACTUAL_WORDS =
  /\b(?:actual(?:ly)? (?:result|behaviou?r|output|outcome|returns?|gets?)|instead(?! of)|you (?:will )?(?:get|see)|(?:hangs|crashes|panics|fails|deadlocks|times out|exits with))\b/i;

/** A version, toolchain, system or commit that tells where the failure shows. */
export const VERSION_MENTION =
  /(?<![\w.])v\d{1,4}\.\d{1,4}(?:\.\d{1,5}){0,2}|\b(?:go|rust|rustc|node(?:\.js)?|python|java|jdk|kernel|linux|ubuntu|debian|macos|windows|android|ios|postgres(?:ql)?|mysql|redis|kubernetes|k8s|docker|chrome|firefox|safari|version|release)\s?(?:version )?v?\d{1,4}(?:\.\d{1,5}){0,3}\b|\b(?:commit|sha|revision|at) [0-9a-f]{7,40}\b/i;

/** A test that holds the failure from now on. */
export const REGRESSION_TEST =
  /\bregression tests?\b|\b(?:failing|new|unit|integration|e2e|end-to-end) tests? (?:\w{1,20} ){0,4}?(?:added|covers?|cover(?:s|ing)|reproduces?|now)\b|\badded (?:a |an |the )?(?:failing |new |unit |integration |e2e )?tests?\b|\btests? (?:was |were |has been |have been )?added\b|\b(?:covered|guarded) by (?:a |the )?(?:test|`?Test\w)/i;
