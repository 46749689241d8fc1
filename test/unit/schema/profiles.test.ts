import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sections from '../../../schemas/sections.schema.json';
import profileSchema from '../../../schemas/profile.schema.json';
import { createAjv } from '../../../scripts/compile-schemas';
import { RULES } from '../../../server/src/rules/catalogue';
import { createHeadingLookup, type AnnotatedSections } from '../../../server/src/schema/headings';
import {
  findProfile,
  headingsOfProfile,
  PROFILE_NAMES,
  PROFILES,
  type Profile,
  recognizeProfile,
} from '../../../server/src/schema/profiles';
import { readDocument } from '../../../server/src/document/reader';
import { checkDocument } from '../../../server/src/rules/check';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { check, read } from '../rules/ruleTest';

const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const follower = (name: string): string => readFileSync(folder(`test/fixtures/profiles/${name}.md`), 'utf8');
const named = (name: string): Profile => {
  const profile = findProfile(name);
  assert.ok(profile !== null, name);
  return profile;
};

/** The follower of a profile, read as it is where the profile is chosen. */
function readAs(name: string) {
  const headings = createHeadingLookup(sections as AnnotatedSections, headingsOfProfile(named(name)));
  return readDocument(follower(name), { headings, configuredKind: 'review', path: 'docs/incident.md' });
}

/** What each house's headings introduce, where they are its own. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  'google-sre-book': [
    'summary',
    'impact',
    'rootCause',
    'trigger',
    'mitigation',
    'detection',
    'actionItems',
    'timeline',
  ],
  'google-sre-workbook': ['summary', 'impact', 'rootCause', 'mitigation', 'timeline', 'lessons', 'duration'],
  pagerduty: ['summary', 'rootCause', 'mitigation', 'impact', 'timeline', 'actionItems', 'communication'],
  atlassian: ['summary', 'impact', 'detection', 'mitigation', 'rootCause', 'recurrence', 'actionItems'],
  'aws-coe': ['summary', 'impact', 'detection', 'mitigation', 'rootCause', 'timeline', 'actionItems'],
  'azure-pir': ['summary', 'rootCause', 'timeline', 'actionItems'],
  gitlab: ['summary', 'impact', 'detection', 'rootCause', 'timeline', 'actionItems'],
  wikimedia: ['summary', 'timeline', 'detection', 'lessons', 'actionItems'],
};

describe('Profiles', () => {
  it('are the files of their folder', () => {
    const files = readdirSync(folder('schemas/profiles')).map((name) => name.replace(/\.json$/, ''));
    assert.deepEqual(PROFILES.map(({ name }) => name).sort(), files.sort());
  });

  const { ajv, ids } = createAjv();
  const validate = ajv.getSchema(ids.get('profile.schema.json') ?? '') ?? ajv.compile(profileSchema);
  const ruleIds = new Set(RULES.map(({ metadata }) => metadata.id));
  for (const profile of PROFILES)
    it(`${profile.name} fits the schema, and names rules and sections that there are`, () => {
      assert.ok(validate(profile), JSON.stringify(validate.errors));
      assert.deepEqual(
        Object.keys(profile.rules).filter((id) => !ruleIds.has(id)),
        [],
      );
      const names = [
        ...Object.keys(profile.headings),
        ...Object.values(profile.sections).flatMap((levels) => Object.values(levels).flat()),
      ];
      assert.deepEqual(
        names.filter((name) => !Object.hasOwn(sections.$defs, name)),
        [],
      );
    });

  for (const [name, facts] of Object.entries(READINGS))
    describe(name, () => {
      it('is recognised by the headings of a document that follows it', () => {
        assert.equal(recognizeProfile(read(follower(name)))?.name, name);
      });

      it('gives its headings their canonical names', () => {
        const lookup = createHeadingLookup(sections as AnnotatedSections, headingsOfProfile(named(name)));
        for (const [section, headings] of Object.entries(named(name).headings))
          for (const heading of headings) assert.equal(lookup.find(heading), section, heading);
      });

      it('reads the parts of a document that follows it', () => {
        const found = readAs(name).facts;
        assert.deepEqual(
          facts.filter((fact) => found[fact] === undefined),
          [],
        );
      });

      it('finds nothing required missing in it', () => {
        const settings = { ...DEFAULT_SETTINGS, profile: named(name) };
        const missing = checkDocument(readAs(name), follower(name), settings).filter(
          ({ rule, severity }) => rule.startsWith('missing-') && severity === 'warning',
        );
        assert.deepEqual(
          missing.map(({ rule }) => rule),
          [],
        );
      });
    });

  it('are not seen in a document of the product’s own style, or with a few headings that many use', () => {
    assert.equal(
      recognizeProfile(
        read(readFileSync(folder('docs/examples/2026-03-10-double-charge-review.md'), 'utf8')),
      ),
      null,
    );
    assert.equal(
      recognizeProfile(read('# Review\n\n## Summary\n\n## Impact\n\n## Timeline\n\n## Action items\n')),
      null,
    );
  });

  it('are found under other names, and not under a wrong one', () => {
    assert.equal(findProfile('google-sre')?.name, 'google-sre-book');
    assert.equal(findProfile('google'), null);
    assert.ok(PROFILE_NAMES.includes('google-sre'));
  });

  const SHORT =
    '# Review: imports stall\n\n## Summary\n\nImports stalled.\n\n## Root cause\n\nThe queue was full.\n';
  const severityOf = (rule: string, profile: Profile | null, severities = {}): string | undefined =>
    check(SHORT, { status: 'final', settings: { profile, severities } }).find(
      (problem) => problem.rule === rule,
    )?.severity;

  it('ask for parts that the kind does not require', () => {
    assert.equal(severityOf('missing-trigger', named('google-sre-book')), 'error');
  });

  it('ask less for parts that the house does without', () => {
    assert.equal(severityOf('missing-severity', null), 'error');
    assert.notEqual(severityOf('missing-severity', named('google-sre-book')), 'error');
  });

  it('leave the last word to the configuration', () => {
    assert.equal(
      severityOf('missing-trigger', named('google-sre-book'), { 'missing-trigger': 'hint' }),
      'hint',
    );
  });
});
