/** The formats that a briefing can be had in, each loaded when it is first asked for. */
import { message, type Message } from '../../rules/message';
import type { Briefing } from '../briefing';
import type { FormattedBriefing } from '../formatted';
import type { FormatOptions } from '../sheet';

export interface BriefingFormat {
  /** As the command line and the settings call it. */
  readonly id: string;
  readonly name: Message;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  make(briefing: Briefing, options: FormatOptions): Promise<FormattedBriefing>;
}

type TextFormat = (briefing: Briefing, options: FormatOptions) => string;

/** A format that is text: its bytes are UTF-8. */
function text(
  id: string,
  name: string,
  [extension, mediaType]: readonly [string, string],
  load: () => Promise<TextFormat>,
): BriefingFormat {
  return {
    id,
    name: message(name),
    extension,
    mediaType,
    async make(briefing, options) {
      const format = await load();
      return { bytes: new TextEncoder().encode(format(briefing, options)), warnings: [] };
    },
  };
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const FORMATS: readonly BriefingFormat[] = [
  text('markdown', 'Markdown', ['md', 'text/markdown'], async () => (await import('./markdown')).toMarkdown),
  text('html', 'Web page', ['html', 'text/html'], async () => (await import('./html')).toHtml),
  text('text', 'Plain text', ['txt', 'text/plain'], async () => (await import('./text')).toText),
  text('email', 'E-mail draft', ['eml', 'message/rfc822'], async () => (await import('./email')).toEmail),
  text('slack', 'Slack text', ['txt', 'text/plain'], async () => (await import('./slack')).toSlackText),
  text(
    'slack-blocks',
    'Slack blocks',
    ['json', 'application/json'],
    async () => (await import('./slack')).toSlackBlocks,
  ),
  text('teams', 'Teams card', ['json', 'application/json'], async () => (await import('./teams')).toTeams),
  {
    id: 'docx',
    name: message('Word document'),
    extension: 'docx',
    mediaType: `${OFFICE}.wordprocessingml.document`,
    make: async (briefing, options) => (await import('./docx')).toDocx(briefing, options),
  },
  {
    id: 'pdf',
    name: message('PDF'),
    extension: 'pdf',
    mediaType: 'application/pdf',
    make: async (briefing, options) => (await import('./pdf')).toPdf(briefing, options),
  },
  {
    id: 'pptx',
    name: message('Slides'),
    extension: 'pptx',
    mediaType: `${OFFICE}.presentationml.presentation`,
    make: async (briefing, options) => (await import('./pptx')).toPptx(briefing, options),
  },
  text('json', 'JSON', ['json', 'application/json'], async () => (await import('./json')).toJson),
];

/** The format with an id, or the one that a file's name asks for; `null` where neither is known. */
export function formatFor({
  id,
  file,
}: {
  readonly id?: string;
  readonly file?: string;
}): BriefingFormat | null {
  if (id !== undefined) return FORMATS.find((format) => format.id === id) ?? null;
  const extension = file?.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return FORMATS.find((format) => format.extension === extension) ?? null;
}
