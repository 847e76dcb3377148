/** Lines that only name whose information a story contains: names, and the small words in such lines. */

/** A word of a name, an address, an account. */
const word = String.raw`(?:(?:https?:\/\/|www\.)\S{3,120}|[\p{Lu}\d@][\p{L}\p{M}\d.&'’@_+-]{0,40}|[\p{L}\d][\p{L}\d-]{1,30}(?:\.[\p{Ll}\d-]{2,12}){1,3}(?:\/\S{0,80})?)`

/** Several names; `small` are the words in lower case that may stand among them: articles, joining words, nouns that say what a medium is. */
export const creditedNames = (small: string): string => {
  const one = String.raw`(?:${word}|(?:${small})(?![\p{L}\d])|[dl]['’]${word}|dell['’]${word})`
  return String.raw`(?:${one}(?:(?:[,;]? | ?[\/|] ?| [–-] )${one}){0,14})`
}

/** The line is not a sentence: it contains none of these words. */
export const without = (words: string): string => String.raw`(?![^!?]*(?<![\p{L}\d])(?:${words})(?![\p{L}\d]))`
