/** The commonest function words of the languages that are told apart by them. A word may serve several languages. */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf(
    'the of and to in is was were for on with that this it as at be by from are we our not have had which when after an or but been has they their',
  ),
  de: setOf(
    'der die das und ist war wurde wurden nicht ein eine einen einem einer mit von zu den dem des auf für im als auch sich nach bei aus wir es sind haben hat durch wird um',
  ),
  fr: setOf(
    'le la les des et est était ont été une un dans pour par sur avec que qui du au aux nous ne pas ce cette ces sont plus en il elle se mais après',
  ),
  es: setOf(
    'el la los las de y en es fue fueron una un por para con que se del al no lo como más este esta estos nos su sus pero después ha han',
  ),
  pt: setOf(
    'o os as de e em é foi foram uma um por para com que se do da dos das no na nos nas não ao mais este esta como mas após nós foi são',
  ),
  it: setOf(
    'il lo la gli le di e è stato stata sono una un per con che si del della dei delle nel nella non al alla più questo questa come ma dopo abbiamo da',
  ),
  nl: setOf(
    'de het een en van is was werd werden niet met voor op in dat die door te zijn er aan als ook bij naar uit we deze dit om maar na heeft hebben',
  ),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
