/** Inlay hints: what a reader would otherwise compute, beside the words that it follows from. */
import { type InlayHint, InlayHintKind, type Location } from 'vscode-languageserver';
import { formatSeconds, formatShare } from '../document/arithmetic';
import { affectedShare, budgetUseOf } from '../document/budgetUse';
import { impactStart, measuredTimes, secondsBetween } from '../document/incidentTimes';
import type { Quantity } from '../document/model';
import { overlaps, type Range, within } from '../document/text';
import { type Message, message, render, type Translations } from '../rules/message';
import { incidentsFor, onDidChangeEarlier, promiseHints } from './earlierIncidents';
import type { Feature } from './feature';
import type { Reading } from './openDocument';

/** A hint behind the offset. */
export interface Hint {
  readonly offset: number;
  readonly label: Message;
  /** Told on hover. */
  readonly about: Message;
  /** What a click on the label opens. */
  readonly leadsTo?: Location;
}

export const inlayHints: Feature = {
  name: 'inlay hints',
  capabilities: () => ({ inlayHintProvider: true }),
  register(session) {
    const { answer, connection, read, translations, client, sent } = session;
    connection.languages.inlayHint.on(({ textDocument, range }, token) =>
      answer('inlay hints', token, async () => {
        const reading = await read(textDocument.uri);
        if (reading === null) return null;
        const wanted = { start: reading.offsetAt(range.start), end: reading.offsetAt(range.end) };
        const all = await incidentsFor(session, { refreshes: client.refreshInlayHints });
        const hints = hintsIn(reading, wanted, promiseHints(reading, all, session));
        return hints.map((hint) => toLsp(hint, reading, translations));
      }),
    );
    if (!client.refreshInlayHints) return;
    const refresh = (): void => {
      sent(connection.languages.inlayHint.refresh());
    };
    session.onDidChangeSettings(refresh);
    onDidChangeEarlier(session, refresh);
  },
};

/** The hints inside a range, in document order, those that other documents add among them. */
export function hintsIn(reading: Reading, range: Range, promised: readonly Hint[]): Hint[] {
  if (!reading.document.recognition.incident) return [];
  return [
    ...elapsedHints(reading, range),
    ...quantityHints(reading, range),
    ...durationHints(reading),
    ...promised,
  ]
    .filter(({ offset }) => range.start <= offset && offset <= range.end)
    .sort((a, b) => a.offset - b.offset);
}

/** How long after the impact began each timeline entry was. */
function elapsedHints({ document }: Reading, range: Range): Hint[] {
  const start = impactStart(document);
  const entries = document.facts.timeline?.timeline.entries ?? [];
  if (start === null || start.entry.elapsed !== null) return [];
  const about =
    start.by === 'started'
      ? message('Time since the impact began ({start}).', { start: start.entry.at.text })
      : message('Time since the first entry ({start}); no entry says when the impact began.', {
          start: start.entry.at.text,
        });
  return entries.flatMap((entry): Hint[] => {
    if (entry === start.entry || !overlaps(entry.range, range)) return [];
    const seconds = secondsBetween(start.entry, entry);
    if (seconds === null) return [];
    const sign = seconds < 0 ? '−' : '+';
    const label = message('{sign}{time}', { sign, time: formatSeconds(Math.abs(seconds)) });
    return [{ offset: (entry.until ?? entry.at).range.end, label, about }];
  });
}

/** Shares of "n of N", and what the largest share of the impact did to the error budget. */
function quantityHints({ document, settings, text }: Reading, range: Range): Hint[] {
  const hints = within(document.quantities, range).flatMap((quantity): Hint[] => {
    const share = quantity.of === null ? null : affectedShare(quantity);
    if (share === null || quantity.kind === 'duration' || saysShare(quantity, text)) return [];
    return [
      {
        offset: quantity.range.end,
        label: message('= {share}', { share: formatShare(share) }),
        about: message('{part} ÷ {whole}', {
          part: (quantity.min + quantity.max) / 2,
          whole: quantity.of ?? 0,
        }),
      },
    ];
  });
  const worst = largestShare(document.facts.impact?.quantities ?? []);
  const use = worst === null ? null : budgetUseOf(worst.share, document, settings.check.slos);
  if (worst === null || use === null) return hints;
  return [
    ...hints,
    {
      offset: worst.quantity.range.end,
      label: message('{used} of the error budget', { used: formatShare(use.used) }),
      about: message('{share} × {duration} ÷ {budget} ({objective} over {days} days)', {
        share: formatShare(use.share),
        duration: formatSeconds(use.seconds),
        budget: formatSeconds(use.budgetSeconds),
        objective: formatShare(use.objective.objective),
        days: use.objective.windowDays,
      }),
    },
  ];
}

/** So far behind a quantity an author writes its share: "(2.3 %)". */
const SHARE_BEHIND = 14;

function saysShare({ text, range }: Quantity, source: string): boolean {
  return text.includes('%') || source.slice(range.end, range.end + SHARE_BEHIND).includes('%');
}

/** A bound ("fewer than 5 %") is no measure of what happened. */
function largestShare(
  quantities: readonly Quantity[],
): { readonly quantity: Quantity; readonly share: number } | null {
  return quantities.reduce<{ quantity: Quantity; share: number } | null>((largest, quantity) => {
    const share = quantity.bound === null ? affectedShare(quantity) : null;
    return share !== null && share > (largest?.share ?? 0) ? { quantity, share } : largest;
  }, null);
}

/** Times to detect, mitigate and resolve, behind the title of the timeline's section. */
function durationHints({ document }: Reading): Hint[] {
  const section = document.sections[document.facts.timeline?.section ?? -1];
  const times = measuredTimes(document);
  if (section?.name !== 'timeline' || section.form !== 'heading') return [];
  return times.map(({ measure, seconds, from, to }) => ({
    offset: section.titleRange.end,
    label: message(MEASURES[measure], { time: formatSeconds(seconds) }),
    about: message('{from} → {to}', { from: from.at.text, to: to.at.text }),
  }));
}

const MEASURES = {
  detect: 'detected in {time}',
  acknowledge: 'acknowledged in {time}',
  mitigate: 'mitigated in {time}',
  resolve: 'resolved in {time}',
} as const;

function toLsp(
  { offset, label, about, leadsTo }: Hint,
  reading: Reading,
  translations: Translations,
): InlayHint {
  const words = render(label, translations);
  return {
    position: reading.toLsp({ start: offset, end: offset }).start,
    label: leadsTo === undefined ? words : [{ value: words, location: leadsTo }],
    tooltip: render(about, translations),
    kind: InlayHintKind.Type,
    paddingLeft: true,
  };
}
