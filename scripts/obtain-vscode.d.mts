/** Types of obtain-vscode.mjs, for tests in TypeScript. */
export interface VscodePlaces {
  readonly version: string;
  readonly node: string;
  readonly codeServer: string;
  readonly server: string;
}
export const vscode: VscodePlaces;
export function isVscodeThere(): boolean;
export function obtainVscode(): VscodePlaces;
