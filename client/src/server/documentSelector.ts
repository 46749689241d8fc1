/** The documents that the server hears of: Markdown wherever it is edited, not the read-only sides of comparisons. */

export const SCHEMES = [
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'memfs',
] as const;

export const DOCUMENT_SELECTOR = SCHEMES.map((scheme) => ({ scheme, language: 'markdown' }));

export function isSelected({
  uri,
  languageId,
}: {
  readonly uri: { readonly scheme: string };
  readonly languageId: string;
}): boolean {
  return languageId === 'markdown' && (SCHEMES as readonly string[]).includes(uri.scheme);
}
