/** Tools for assistants in the editor: check, brief and begin incident documents. Without an assistant they do nothing. */
import * as vscode from 'vscode';
import type { DocumentDiagnosticReport } from 'vscode-languageclient';
import type { Andon } from '../andon';
import { isAudience } from '../briefing/choices';
import { isKind } from '../documents/kinds';

interface FileInput {
  readonly file: string;
}

interface BriefInput extends FileInput {
  readonly audience?: string;
}

interface NewInput {
  readonly kind: string;
  readonly title?: string;
}

export function registerLanguageModelTools(andon: Andon): vscode.Disposable {
  // Some editors that are built on VS Code have no language models.
  const lm = (vscode as { readonly lm?: Partial<typeof vscode.lm> }).lm;
  if (lm?.registerTool === undefined) return new vscode.Disposable(() => undefined);
  return vscode.Disposable.from(
    lm.registerTool<FileInput>('andon_check', {
      prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t('Checking {0}', input.file) }),
      invoke: async ({ input }, token) => result(await check(andon, input, token)),
    }),
    lm.registerTool<BriefInput>('andon_brief', {
      prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t('Summing up {0}', input.file) }),
      invoke: async ({ input }, token) => result(await brief(andon, input, token)),
    }),
    lm.registerTool<NewInput>('andon_new', {
      invoke: async ({ input }, token) => result(await begin(andon, input, token)),
    }),
  );
}

function result(text: string): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
}

/** One finding a line: `12:5 warning vague-quantity: …`, 1-based. */
async function check({ server }: Andon, input: FileInput, token: vscode.CancellationToken): Promise<string> {
  const document = await openFile(input.file);
  if (document === null) return notFound(input.file);
  const client = await server.start();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  if ((await server.request('andon/readiness', { uri }, token)) === null)
    return `${input.file} is not an incident document. Its front matter may say so: "kind: halt", "kind: rca" or "kind: review".`;
  const report = await client.sendRequest<DocumentDiagnosticReport>(
    'textDocument/diagnostic',
    { textDocument: { uri } },
    token,
  );
  const items = report.kind === 'full' ? report.items : [];
  if (items.length === 0) return 'No findings.';
  return items
    .map(({ range, severity, code, message }) => {
      const place = `${String(range.start.line + 1)}:${String(range.start.character + 1)}`;
      const words = typeof message === 'string' ? message : message.value;
      return `${place} ${SEVERITIES[severity ?? 3] ?? 'information'} ${String(code ?? '')}: ${words}`;
    })
    .join('\n');
}

const SEVERITIES: readonly (string | undefined)[] = [undefined, 'error', 'warning', 'information', 'hint'];

async function brief({ server }: Andon, input: BriefInput, token: vscode.CancellationToken): Promise<string> {
  const document = await openFile(input.file);
  if (document === null) return notFound(input.file);
  const audience = isAudience(input.audience) ? input.audience : 'executive';
  const params = { uri: document.uri.toString(), audience, format: 'markdown' };
  const exported = await server.request('andon/export', params, token);
  return exported?.content ?? `${input.file} is not an incident document.`;
}

async function begin(
  { server }: Andon,
  { kind, title }: NewInput,
  token: vscode.CancellationToken,
): Promise<string> {
  if (!isKind(kind)) return 'The kind must be halt, rca or review.';
  const params = { kind, ...(title === undefined ? {} : { title }) };
  return (await server.request('andon/scaffold', params, token)).text;
}

/** A URI, a path below a workspace folder, or an absolute path. */
async function openFile(file: string): Promise<vscode.TextDocument | null> {
  const places = /^[a-z][a-z0-9+.-]{1,30}:/i.test(file)
    ? [vscode.Uri.parse(file)]
    : [
        ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, file)),
        ...(file.startsWith('/') ? [vscode.Uri.file(file)] : []),
      ];
  for (const place of places)
    try {
      return await vscode.workspace.openTextDocument(place);
    } catch {
      continue;
    }
  return null;
}

function notFound(file: string): string {
  return `${file} could not be opened. Give its path below the workspace folder.`;
}
