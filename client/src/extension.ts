/** Entry of the extension in desktop and remote VS Code. */
export function activate(): void {
  return;
}
