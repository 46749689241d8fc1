/** The stakeholder summary and the meeting card, as data to draw and as files to send. */
import {
  type Briefing,
  type BriefingOptions,
  type Source,
  type Statement,
  AUDIENCES,
} from '../briefing/briefing';
import { createBriefing } from '../briefing/createBriefing';
import { formatFor } from '../briefing/formats/catalogue';
import { createMeetingCard, QUESTION_PREFIX } from '../briefing/meetingCard';
import type {
  Audience,
  BriefingView,
  ExportedBriefing,
  ExportParams,
  GapView,
  MeetingCardView,
  PartView,
  StatementView,
} from '../protocol';
import { type Message, render } from '../rules/message';
import { nameOf, placeOf } from '../workspace/place';
import type { Reading } from './openDocument';
import { requestsFeature } from './requests';
import type { Session } from './session';

export const briefingRequests = requestsFeature('briefing', {
  'andon/briefing': async ({ uri, audience }, session) => {
    const reading = await incidentAt(uri, session);
    if (reading === null) return null;
    const briefing = createBriefing(reading.document, reading.text, optionsOf(reading, audience, session));
    return briefingView(briefing, reading, session);
  },
  'andon/export': exported,
  'andon/meetingCard': async ({ uri }, session) => {
    const reading = await incidentAt(uri, session);
    if (reading === null) return null;
    const options = optionsOf(reading, 'engineering-manager', session);
    return meetingCardView(createMeetingCard(reading.document, reading.text, options), reading, session);
  },
});

/** The incident document at a URI, open or not; `null` where there is none. */
export async function incidentAt(uri: string, session: Session): Promise<Reading | null> {
  const reading = await session.readAnywhere(uri);
  return reading?.document.recognition.incident === true ? reading : null;
}

function optionsOf(reading: Reading, audience: Audience, session: Session): BriefingOptions {
  const { data } = reading.settings;
  return {
    audience: AUDIENCES.find((known) => known === audience) ?? 'executive',
    glossary: data.glossary ?? {},
    now: session.now().toISOString(),
    source: nameOf(placeOf(reading.uri)),
    audiences: data.audiences ?? {},
  };
}

async function exported(
  { uri, audience, format: id }: ExportParams,
  session: Session,
): Promise<ExportedBriefing | null> {
  const reading = await incidentAt(uri, session);
  const format = formatFor({ id });
  if (reading === null || format === null) return null;
  const options = optionsOf(reading, audience, session);
  const briefing = createBriefing(reading.document, reading.text, options);
  const { bytes } = await format.make(briefing, { translations: session.translations });
  const text = format.mediaType.startsWith('text/') || TEXTUAL.has(format.mediaType);
  const stem = options.source.replace(/\.[a-z]{1,10}$/i, '');
  return {
    fileName: `${stem}-${options.audience}.${format.extension}`,
    mediaType: format.mediaType,
    encoding: text ? 'utf-8' : 'base64',
    content: text ? new TextDecoder().decode(bytes) : base64Of(bytes),
  };
}

/** Media types of text beside `text/…`. */
const TEXTUAL = new Set(['application/json', 'message/rfc822']);

/** Small enough to be the arguments of one call. */
const CHUNK = 8192;

function base64Of(bytes: Uint8Array): string {
  let units = '';
  for (let i = 0; i < bytes.length; i += CHUNK) units += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(units);
}

function briefingView(briefing: Briefing, reading: Reading, { translations }: Session): BriefingView {
  const view = viewer(reading, (words) => render(words, translations));
  return {
    uri: reading.uri,
    version: reading.version < 0 ? null : reading.version,
    kind: briefing.kind,
    status: reading.document.status,
    audience: briefing.audience,
    title: briefing.title,
    header: briefing.header.map(({ name, value, sources }) => ({
      name: view.words(name),
      value,
      sources: view.ranges(sources),
    })),
    parts: briefing.parts.map(view.part),
    gaps: briefing.gaps.map(view.gap),
    timeline:
      briefing.timeline?.points.map(({ at, text, milestone, source }) => ({
        at,
        text,
        milestone,
        source: reading.toLsp(source.range),
      })) ?? null,
  };
}

function meetingCardView(card: Briefing, reading: Reading, { translations }: Session): MeetingCardView {
  const view = viewer(reading, (words) => render(words, translations));
  const isQuestion = ({ id }: Briefing['parts'][number]): boolean => id.startsWith(QUESTION_PREFIX);
  return {
    title: card.title,
    opening: card.parts.filter((part) => !isQuestion(part)).flatMap((part) => view.part(part).statements),
    questions: card.parts.filter(isQuestion).map((part) => {
      const { statements } = view.part(part);
      const missing = statements.flatMap((statement) =>
        statement.type === 'gap' ? [statement.gap.message] : [],
      );
      return {
        id: part.id.slice(QUESTION_PREFIX.length),
        question: view.words(part.heading),
        answers: statements.filter(({ type }) => type !== 'gap'),
        missing: missing.length === 0 ? null : missing.join(' '),
      };
    }),
  };
}

/** Turns statements into what the client shows: words rendered, ranges as the protocol counts them. */
function viewer(reading: Reading, words: (message: Message) => string) {
  const ranges = (sources: readonly Source[]) => sources.map(({ range }) => reading.toLsp(range));
  const gap = ({ fact, message, place }: Briefing['gaps'][number]): GapView => ({
    fact,
    message: words(message),
    place: reading.toLsp(place),
  });
  const statement = (one: Statement): StatementView => {
    switch (one.type) {
      case 'fact': {
        const { type, id, frame, text, sources } = one;
        const framed = frame === undefined ? text : words({ ...frame, values: { ...frame.values, text } });
        return { type, id, text: framed, sources: ranges(sources) };
      }
      case 'computed': {
        const { type, id, text, working, sources } = one;
        return { type, id, text: words(text), working: words(working), sources: ranges(sources) };
      }
      case 'gap':
        return { type: 'gap', id: one.id, gap: gap(one.gap) };
      case 'table': {
        const { type, id, columns, rows } = one;
        return {
          type,
          id,
          columns: columns.map(words),
          rows: rows.map((row) => ({
            id: row.id,
            cells: row.cells,
            emphasis: row.emphasis,
            sources: ranges(row.sources),
          })),
        };
      }
    }
  };
  const part = ({ id, heading, statements }: Briefing['parts'][number]): PartView => ({
    id,
    heading: words(heading),
    statements: statements.map(statement),
  });
  return { words, ranges, gap, part };
}
