/** A status in the front matter that says neither how far the document is nor where the incident stands. */
import { KINDS, STATUSES } from '../document/model';
import { message } from './message';
import { nearest } from './nearest';
import type { Rule } from './rule';

/** Words that say how far a document is, or where an incident stands; one of them in the value is enough. */
const KNOWN = new Set([
  ...[
    'draft',
    'wip',
    'progress',
    'started',
    'preliminary',
    'pending',
    'new',
    'open',
    'todo',
    'ongoing',
    'active',
  ],
  ...['review', 'reviewed', 'reviewing', 'proposed', 'ready', 'awaiting', 'final', 'finished', 'finalized'],
  ...['complete', 'completed', 'done', 'closed', 'approved', 'accepted', 'published', 'public', 'released'],
  ...['signed', 'archived', 'superseded', 'rejected', 'cancelled', 'canceled', 'declined', 'stable', 'live'],
  ...['investigating', 'investigation', 'identified', 'monitoring', 'detected', 'acknowledged', 'confirmed'],
  ...['mitigated', 'mitigating', 'contained', 'resolved', 'resolving', 'recovered', 'recovering', 'fixed'],
  ...[
    'postmortem',
    'retrospective',
    'halted',
    'blocked',
    'held',
    'resumed',
    'paused',
    'unresolved',
    'unknown',
  ],
]);
const WORD = /\p{L}+/gu;

const rule: Rule = {
  metadata: {
    id: 'unknown-status',
    family: 'structure',
    summary: 'The status in the front matter is none that says how far the document is.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check({ document }) {
    const entry = document.frontMatter?.entries.find(({ key }) => key.toLowerCase() === 'status');
    if (entry === undefined || typeof entry.value !== 'string' || entry.value.trim() === '') return [];
    const value = entry.value.trim();
    const words = [...value.slice(0, 200).matchAll(WORD)].map(([word]) => word.toLowerCase());
    if (words.some((word) => KNOWN.has(word))) return [];
    const meant = nearest(value, STATUSES);
    return [
      {
        range: entry.valueRange,
        message: message(
          '{value} does not say how far this document is, so it is held to be a draft and checked less strictly. Write one of: {known}.',
          { value, known: STATUSES.join(', ') },
        ),
        fixes: STATUSES.map((status) => ({
          title: message('Write {value}', { value: status }),
          kind: 'rewrite',
          ...(status === meant ? { preferred: true as const } : {}),
          edits: [{ range: entry.valueRange, newText: status }],
        })),
      },
    ];
  },
};
export default rule;
