import assert from 'node:assert/strict';
import {
  type CompletionItem,
  CompletionRequest,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver-protocol';
import { EVERYTHING, type FeatureClient, NOTHING, startFeatureClient } from './editorFeatures';
import { edited, marked } from './markedDocument';

const SETTINGS = {
  people: ['@dana', 'Payments team'],
  trackers: { 'INC-\\d+': 'https://tracker.example/{id}' },
  slos: [{ service: 'checkout', objective: 99.9, windowDays: 30 }],
  glossary: { ledgerd: 'The service that books payments.' },
};

const HALT = (body: string): string => `---
kind: halt
severity: SEV-2
owner: "@ana"
---

# Checkout double charge 🚨 in 4.12

${body}`;

const REVIEW = (body: string): string => `---\nkind: review\n---\n\n# Outage 停机\n\n${body}`;

/** A document with a cursor, and labels of what is offered there: some of them, in this order. */
interface Example {
  readonly it: string;
  readonly document: string;
  /** Labels that are offered, in this order, others between them allowed. */
  readonly offers?: readonly string[];
  /** Labels that are not offered. */
  readonly withholds?: readonly string[];
  /** Nothing is offered. */
  readonly nothing?: true;
  /** The trigger character; by hand where absent. */
  readonly trigger?: string;
}

const EXAMPLES: readonly Example[] = [
  {
    it: 'offers the missing sections in the order of the schema',
    document: HALT('## ‸'),
    offers: ['Summary', 'Decision', 'Impact', 'Reproduction', 'Options', 'Mitigation plan', 'Communication'],
    withholds: ['Severity'],
    trigger: '#',
  },
  {
    it: 'offers no section that is there',
    document: HALT('## Impact\n\nNone.\n\n## ‸'),
    offers: ['Summary', 'Reproduction'],
    withholds: ['Impact'],
  },
  {
    it: 'offers sections on an empty line when asked',
    document: HALT('## Impact\n\nNone.\n\n‸\n'),
    offers: ['Summary', 'Decision'],
  },
  { it: 'offers nothing in a fence', document: HALT('```sh\n# ‸\n```\n'), nothing: true, trigger: '#' },
  { it: 'offers nothing in an open fence', document: HALT('```sh\n\n# ‸'), nothing: true },
  { it: 'offers nothing in inline code', document: HALT('Run `go test @‸` twice.'), nothing: true },
  { it: 'offers nothing in other documents', document: '# Groceries\n\n## ‸\n', nothing: true },
  {
    it: 'offers keys of the front matter that are not there yet',
    document: '---\nkind: halt\n‸\n---\n\n# Halt\n',
    offers: ['status', 'title', 'severity', 'owner', 'services'],
    withholds: ['kind'],
  },
  {
    it: 'offers the kinds',
    document: '---\nkind: ‸\n---\n',
    offers: ['halt', 'rca', 'review'],
    trigger: ' ',
  },
  {
    it: 'offers values while the front matter is not closed yet',
    document: '---\nkind: halt\nstatus: ‸',
    offers: ['draft', 'review', 'final'],
  },
  {
    it: 'offers severities, worst first',
    document: '---\nkind: halt\nseverity: ‸\n---\n',
    offers: ['SEV-1', 'SEV-2', 'SEV-3'],
  },
  {
    it: 'offers owners of the document and of the configuration',
    document: HALT('Thanks to @ben.\n\n**Owner:** ‸'),
    offers: ['@ben', '@dana', 'Payments team'],
    trigger: ' ',
  },
  {
    it: 'offers handles behind an at sign',
    document: HALT('Ask @‸'),
    offers: ['@dana'],
    withholds: ['Payments team'],
    trigger: '@',
  },
  { it: 'offers no handles behind an address', document: HALT('Mail ana@‸'), nothing: true, trigger: '@' },
  { it: 'offers services', document: '---\nkind: halt\nservices:\n  - ‸\n---\n', offers: ['checkout'] },
  { it: 'offers objectives', document: HALT('**SLO:** ‸'), offers: ['99.9 % over 30 days'], trigger: ' ' },
  { it: 'offers states', document: HALT('- Status: ‸'), offers: ['draft', 'review', 'final'], trigger: ' ' },
  {
    it: 'offers ids behind a bracket',
    document: HALT('See INC-12 and OPS-7.\n\nAs in [‸]'),
    offers: ['INC-12', 'OPS-7'],
    trigger: '[',
  },
  {
    it: 'offers glossary terms when asked',
    document: HALT('This is a regr‸'),
    offers: ['regression'],
  },
  { it: 'offers the team’s own terms', document: HALT('Restart led‸'), offers: ['ledgerd'] },
  {
    it: 'offers no words while a space is typed',
    document: HALT('This is a ‸'),
    nothing: true,
    trigger: ' ',
  },
  {
    it: 'offers no words behind a colon in prose',
    document: HALT('We saw three things:‸'),
    nothing: true,
    trigger: ':',
  },
  { it: 'opens no comment behind a number', document: HALT('latency <‸'), nothing: true, trigger: '<' },
  {
    it: 'offers the forms of suppression',
    document: HALT('<‸'),
    offers: ['<!-- andon-disable-next-line -->', '<!-- andon-disable -->'],
    trigger: '<',
  },
  {
    it: 'offers rule ids, those found in the document first',
    document: HALT('<!-- andon-disable-next-line ‸ -->\n'),
    offers: ['missing-mitigation-plan', 'unknown-severity'],
    trigger: ' ',
  },
  {
    it: 'offers due dates in their column',
    document: REVIEW(
      '## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Alert | @ben | ‸ |\n',
    ),
    offers: [],
    withholds: ['@ben'],
  },
  {
    it: 'offers owners in their column',
    document: REVIEW(
      '## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Alert 🚨 | ‸ | |\n\nThanks @ben.\n',
    ),
    offers: ['@ben', '@dana'],
    trigger: ' ',
  },
  { it: 'offers no row outside of lists', document: HALT('Two words -‸'), nothing: true, trigger: '-' },
];

/** What one proposal makes of the document; `DAY` and `TIME` stand for what depends on the clock. */
const INSERTIONS: readonly {
  readonly it: string;
  readonly document: string;
  readonly take: RegExp | string;
  readonly snippet: string | RegExp;
  readonly plain?: string | RegExp;
}[] = [
  {
    it: 'a heading with what to write below it',
    document: HALT('## Regr‸'),
    take: 'Regression window',
    snippet: '## Regression window\n\nLast good: ${1:version}. First bad: ${2:version}.',
    plain: '## Regression window\n\nLast good: {{ version }}. First bad: {{ version }}.',
  },
  {
    it: 'a heading alone above words that are there',
    document: HALT('## ‸\n\nIt worked in 4.11.\n'),
    take: 'Regression window',
    snippet: '## Regression window\n\nIt worked in 4.11.\n',
  },
  {
    it: 'a numbered heading among numbered ones',
    document: HALT('## 1. Impact\n\nNone.\n\n##‸'),
    take: 'Regression window',
    snippet: /## 2\. Regression window\n/,
  },
  {
    it: 'line breaks as the document has them',
    document: HALT('## ‸').replaceAll('\n', '\r\n'),
    take: 'Workaround',
    snippet: /## Workaround\r\n\r\n\$\{1/,
    plain: /## Workaround\r\n\r\n\{\{/,
  },
  {
    it: 'a key with its colon',
    document: '---\nkind: halt\nsev‸\n---\n',
    take: 'severity',
    snippet: 'severity: \n---\n',
  },
  {
    it: 'a handle in quotes, as YAML wants it',
    document: '---\nkind: halt\nowner:‸\n---\n\nThanks @ben.\n',
    take: '@ben',
    snippet: /^owner: "@ben"\n/,
  },
  {
    it: 'a link to a ticket without a bracket too many',
    document: HALT('INC-12 again.\n\nSee [‸] now'),
    take: 'INC-12',
    snippet: 'See [INC-12](https://tracker.example/INC-12) now',
  },
  { it: 'a space behind a label', document: HALT('**Owner:**‸'), take: '@dana', snippet: '**Owner:** @dana' },
  {
    it: 'an entry in the shape of the list',
    document: REVIEW('## Timeline\n\n- **2026-03-04 14:03 UTC**: Impact 🚨 started\n- ‸'),
    take: /UTC$/,
    snippet: /^- \*\*DAY TIME UTC\*\*: \$\{1:what happened\}$/,
    plain: /^- \*\*DAY TIME UTC\*\*: \{\{ what happened \}\}$/,
  },
  {
    it: 'an entry in the shape of the table',
    document: REVIEW(
      '## Timeline\n\n| Time (UTC) | Who | Event |\n| --- | --- | --- |\n| 14:03 | @ben | 影響開始 |\n|‸',
    ),
    take: /^\d\d:\d\d$/,
    snippet: /^\| TIME \| \$\{1\} \| \$\{2\} \|$/,
  },
  {
    it: 'a numbered entry',
    document: REVIEW('## Timeline\n\n1. 14:03 UTC - Impact started\n2. ‸'),
    take: /UTC$/,
    snippet: /^2\. TIME UTC - \$\{1:what happened\}$/,
  },
  {
    it: 'the first entry of a timeline',
    document: REVIEW('## Timeline\n\n‸'),
    take: /UTC$/,
    snippet: /^- DAY TIME UTC \$\{1:what happened\}$/,
  },
  {
    it: 'UTC where the neighbours are in another zone',
    document: REVIEW('## Timeline\n\n- 2026-03-04 14:03 CET Impact started\n- ‸'),
    take: /UTC$/,
    snippet: /^- DAY TIME UTC \$\{1:what happened\}$/,
  },
  {
    it: 'an action item in a list',
    document: REVIEW('## Action items\n\n- [‸]'),
    take: 'Action item',
    snippet: /^- \[ \] \$\{1:.*due:/,
  },
  {
    it: 'an action item in a table',
    document: REVIEW(
      '## Action items\n\n| What | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Alert | @ben | 2026-04-01 | open |\n|‸',
    ),
    take: 'Action item',
    snippet:
      /^\| \$\{1:what is changed\} \| @\$\{2:name\} \| \$\{3:DAY\} \| \$\{4\|open,in progress,done\|\} \|$/,
  },
  {
    it: 'an absolute time for “in 2 h”',
    document: HALT('Next update in 2 h‸ in the channel'),
    take: /UTC$/,
    snippet: /^Next update DAY TIME UTC in the channel$/,
  },
  {
    it: 'an absolute time for “tomorrow 10:00”',
    document: HALT('会議\tWe meet tomorrow 10:00‸'),
    take: /UTC$/,
    snippet: /\tWe meet DAY 10:00 UTC$/,
  },
  {
    it: 'a time of the declared zone in UTC',
    document: HALT('We meet tomorrow 10:00‸').replace('kind: halt', 'kind: halt\ntimezone: "+05:30"'),
    take: /UTC$/,
    snippet: /^We meet DAY 04:30 UTC$/,
  },
  {
    it: 'the present time for “now”',
    document: HALT('**Next update:** now‸'),
    take: /UTC$/,
    snippet: /^\*\*Next update:\*\* DAY TIME UTC$/,
  },
];

/** The pattern with `DAY` and `TIME` for any of them, and `$` for the end of a line. */
function withClock({ source }: RegExp): RegExp {
  return new RegExp(
    source.replaceAll('DAY', '20\\d\\d-\\d\\d-\\d\\d').replaceAll('TIME', '\\d\\d:\\d\\d'),
    'm',
  );
}

for (const [name, capabilities] of [
  ['everything', EVERYTHING],
  ['nothing', NOTHING],
] as const)
  describe(`completion for a client that announces ${name}`, () => {
    let client: FeatureClient;
    before(async () => {
      client = await startFeatureClient(capabilities, SETTINGS);
    });
    after(() => client.stop());

    const complete = async (document: string, trigger?: string): Promise<CompletionItem[]> => {
      const { text, cursor } = marked(document);
      const uri = client.open(text);
      const answer = await client.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri },
        position: cursor,
        ...(trigger === undefined
          ? {}
          : { context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger } }),
      });
      return Array.isArray(answer) ? answer : (answer?.items ?? []);
    };

    for (const { it: title, document, offers, withholds = [], nothing, trigger } of EXAMPLES)
      it(title, async () => {
        const items = await complete(document, trigger);
        const labels = items
          .sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''))
          .map(({ label }) => label);
        if (nothing) assert.deepEqual(labels, []);
        assert.deepEqual(
          labels.filter((label) => offers?.includes(label)),
          offers ?? [],
        );
        assert.deepEqual(
          labels.filter((label) => withholds.includes(label)),
          [],
        );
      });

    for (const { it: title, document, take, snippet, plain } of INSERTIONS)
      it(`inserts ${title}`, async () => {
        const { text, cursor } = marked(document);
        const items = await complete(document);
        const item = items.find(({ label }) =>
          typeof take === 'string' ? label === take : take.test(label),
        );
        assert.ok(
          item?.textEdit !== undefined && 'range' in item.textEdit,
          `among ${items.map(({ label }) => label).join(', ')}`,
        );
        const { range, newText } = item.textEdit;
        assert.ok(range.start.line === cursor.line && range.end.line === cursor.line);
        if (name === 'nothing') assert.notEqual(item.insertTextFormat, InsertTextFormat.Snippet);
        const wanted = name === 'everything' ? snippet : plain;
        if (wanted === undefined) return;
        const rest = edited(text, [item.textEdit]).split('\n').slice(cursor.line).join('\n');
        if (typeof wanted === 'string') assert.ok(rest.startsWith(wanted), rest);
        else assert.match(rest, withClock(wanted));
        assert.ok(!newText.endsWith('\n'));
      });
  });
