import assert from 'node:assert/strict';
import { type Hover, HoverRequest, MarkupContent, MarkupKind } from 'vscode-languageserver-protocol';
import { EVERYTHING, type FeatureClient, NOTHING, startFeatureClient } from './editorFeatures';
import { marked, textIn } from './markedDocument';

const REVIEW = (body: string): string =>
  `---\nkind: review\nseverity: SEV-2\n---\n\n# Checkout outage 🚨 2026-03-04\n\n${body}`;

const TIMELINE = (marked: string): string =>
  REVIEW(
    `## Timeline\n\nAll times CET.\n\n${marked
      .split('; ')
      .map((entry) => `- ${entry}`)
      .join('\n')}\n`,
  );

/** A cursor, the words that the hover is about, and parts of what it says. */
const EXAMPLES: readonly {
  readonly it: string;
  readonly document: string;
  readonly about: string;
  readonly says: readonly string[];
}[] = [
  {
    it: 'tells what a section is for and what of it is missing',
    document: REVIEW('## Wer war bet‸roffen?\n\n## Cust‸omer impact\n\nMany failed.\n').replace(
      'bet‸',
      'bet',
    ),
    about: 'Customer impact',
    says: ['Impact', 'Missing: Extent in numbers'],
  },
  {
    it: 'tells what of a section is present',
    document: REVIEW('## Imp‸act\n\n1,240 of 18,300 checkouts failed.\n'),
    about: 'Impact',
    says: ['Present: Extent in numbers'],
  },
  {
    it: 'explains keys of the front matter',
    document: REVIEW('').replace('severity', 'seve‸rity'),
    about: 'severity',
    says: ['Severity', 'scale'],
  },
  {
    it: 'explains a rule in a comment',
    document: REVIEW(
      '<!-- andon-disable-next-line vague-qu‸antity, missing-summ‸ary: drafted later -->\n',
    ).replace('qu‸', 'qu'),
    about: 'missing-summary',
    says: ['docs/rules/missing-summary.md'],
  },
  {
    it: 'explains a term of the field',
    document: REVIEW('It was a regr‸ession.\n'),
    about: 'regression',
    says: ['earlier version', 'last version where it worked'],
  },
  {
    it: 'explains a term of several words',
    document: REVIEW('🚨停机 the error bud‸gets.\n'),
    about: 'error budgets',
    says: ['43 min 12 s'],
  },
  {
    it: 'explains the team’s own terms',
    document: REVIEW('We restarted led‸gerd.\n'),
    about: 'ledgerd',
    says: ['books payments'],
  },
  {
    it: 'computes a share with its working',
    document: REVIEW('## Impact\n\n1,240 of 18,‸300 checkouts failed for 47 minutes.\n'),
    about: '1,240 of 18,300 checkouts',
    says: [
      '1,240 ÷ 18,300 = 6.8 %',
      '6.8 % × 47 min ÷ 43 min 12 s = 7.4 % of the error budget (99.9 % over 30 days)',
    ],
  },
  {
    it: 'computes an error budget',
    document: REVIEW('## SLO\n\nSLO: 99.‸95 % over 30 days.\n'),
    about: '99.95 %',
    says: ['Error budget: 21 min 36 s', '(1 − 99.95 %) × 30 days'],
  },
  {
    it: 'holds a duration against the timeline',
    document: TIMELINE('2026-03-04 14:03 Impact started; 14:09 Alert fired; 14:50 Resolved').replace(
      '## Timeline',
      '**Duration:** 40 min‸utes\n\n## Timeline',
    ),
    about: '40 minutes',
    says: ['Impact to detection: 6 min', 'Impact to resolution: 47 min (2026-03-04 14:03 → 14:50)'],
  },
  {
    it: 'gives an instant in UTC, with its zone and the time since the impact began',
    document: TIMELINE('2026-03-04 14:03 Impact started 🔥; 14:‸09 Alert fired'),
    about: '14:09',
    says: [
      '2026-03-04 13:09 UTC',
      '14:09 in CET (UTC+01:00), declared for these times',
      '6 min after the impact began',
      'Impact to detection: 6 min, from 2026-03-04 14:03',
    ],
  },
  {
    it: 'counts on both sides of the impact, with CRLF and tabs',
    document: TIMELINE('2026-03-04 13:‸58\tDeploy; 14:03 Impact started').replaceAll('\n', '\r\n'),
    about: '2026-03-04 13:58',
    says: ['5 min before the impact began'],
  },
];

const SILENT: readonly (readonly [string, string])[] = [
  ['in other documents', '# Groceries\n\nA regr‸ession of taste.\n'],
  ['in code', REVIEW('```\nregr‸ession\n```\n')],
  ['on words that mean nothing to it', REVIEW('The check‸out page.\n')],
  ['on blank lines', REVIEW('\n‸\n')],
];

const SETTINGS = {
  slos: [{ service: 'checkout', objective: 99.9, windowDays: 30 }],
  glossary: { ledgerd: 'The service that books payments.' },
};

for (const [name, capabilities] of [
  ['everything', EVERYTHING],
  ['nothing', NOTHING],
] as const)
  describe(`hover for a client that announces ${name}`, () => {
    let client: FeatureClient;
    before(async () => {
      client = await startFeatureClient(capabilities, SETTINGS);
    });
    after(() => client.stop());

    const hoverAt = (document: string): Promise<Hover | null> => {
      const { text, cursor } = marked(document);
      const uri = client.open(text);
      return client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: cursor });
    };

    for (const { it: title, document, about, says } of EXAMPLES)
      it(title, async () => {
        const hover = await hoverAt(document);
        assert.ok(hover !== null && MarkupContent.is(hover.contents));
        assert.equal(hover.contents.kind, name === 'everything' ? MarkupKind.Markdown : MarkupKind.PlainText);
        const words = hover.contents.value.replaceAll('\\', '');
        assert.deepEqual(
          says.filter((part) => !words.includes(part)),
          [],
          words,
        );
        assert.equal(hover.range && textIn(marked(document).text, hover.range), about);
      });

    for (const [place, document] of SILENT)
      it(`is silent ${place}`, async () => {
        assert.equal(await hoverAt(document), null);
      });
  });
