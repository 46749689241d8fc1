/** Snippet syntax (`${1:field}`, `$0`, `\$`): what fill-in fixes insert, and how it reads as plain text. */

/** A field with words, one with choices, a bare one, an escaped character. */
const FIELD =
  /\$\{(\d{1,3})(?::((?:[^}\\]|\\[^]){0,500})|\|([^|}]{0,500})\|)\}|\$\{?(\d{1,3})\}?|\\([$}\\])/g;

/** The snippet as plain Markdown: each field becomes `{{ its words }}`, which the placeholder rule finds again. */
export function plainSnippet(snippet: string): string {
  return snippet.replace(
    FIELD,
    (_match, _number, words?: string, choices?: string, _bare?: string, escaped?: string) => {
      if (escaped !== undefined) return escaped;
      if (choices !== undefined) return `{{ ${choices.split(',').join(' or ')} }}`;
      return words === undefined ? '' : `{{ ${words.replace(/\\([$}\\])/g, '$1')} }}`;
    },
  );
}

/** Text as it must be written inside a snippet so that it stays as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}

/** Numbers the fields of several snippets through, so that they can stand in one. */
export function joinSnippets(snippets: readonly string[], separator: string): string {
  let taken = 0;
  return snippets
    .map((snippet) => {
      const before = taken;
      return snippet.replace(
        FIELD,
        (match, named?: string, _words?: string, _choices?: string, bare?: string) => {
          const number = named ?? bare;
          if (number === undefined || number === '0') return match;
          taken = Math.max(taken, before + Number(number));
          return match.replace(number, String(before + Number(number)));
        },
      );
    })
    .join(separator);
}
