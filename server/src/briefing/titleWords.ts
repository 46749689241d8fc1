/** The document's title as a reader of the briefing needs it. */

const ID_IN_FRONT = /^(?:[[(]?[A-Z]{2,10}-\d{1,8}[\])]?|#\d{1,8})[ \t]{0,4}[-–—:|]{0,2}[ \t]{0,4}(?=\S)/;
const STATUS_BEHIND = /[ \t]{0,4}[[(](?:draft|wip|final|resolved|closed|in review|published)[\])]$/i;

/** Without id and status; the source's name where there is no title. */
export function titleOf(title: string, source: string): string {
  const words = title.replace(ID_IN_FRONT, '').replace(STATUS_BEHIND, '').trim();
  return words === '' ? title.trim() || source : words;
}
