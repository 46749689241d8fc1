/** Asks for whom and in which format, unless a caller says so. */
import * as vscode from 'vscode';
import type { Audience } from '../../../server/src/protocol';
import type { Andon } from '../andon';
import { audienceChoices, type FormatChoice, isAudience } from './choices';
import { lastChoice, rememberChoice } from './lastChoice';
import { askSteps } from './steps';

export interface BriefingChoice {
  readonly audience: Audience;
  readonly format: FormatChoice;
}

/** What a menu, a test or an agent may say beforehand. */
export interface GivenChoice {
  readonly audience?: unknown;
  readonly format?: unknown;
}

export async function chooseBriefing(
  { context }: Andon,
  purpose: 'export' | 'copy',
  title: string,
  formats: readonly FormatChoice[],
  given: GivenChoice,
): Promise<BriefingChoice | null> {
  const said = formats.find(({ format }) => format === given.format);
  if (isAudience(given.audience) && said !== undefined) return { audience: given.audience, format: said };
  const last = lastChoice(context.globalState, purpose);
  const audiences = audienceChoices();
  const answers = await askSteps(title, [
    {
      placeholder: vscode.l10n.t('Who is going to read it?'),
      items: audiences,
      active: audiences.find(({ audience }) => audience === last.audience),
    },
    {
      placeholder: vscode.l10n.t('In which format?'),
      items: formats,
      active: formats.find(({ format }) => format === last.format),
    },
  ]);
  const audience = audiences.find((choice) => choice === answers?.[0])?.audience;
  const format = formats.find((choice) => choice === answers?.[1]);
  if (audience === undefined || format === undefined) return null;
  await rememberChoice(context.globalState, purpose, { audience, format: format.format });
  return { audience, format };
}
