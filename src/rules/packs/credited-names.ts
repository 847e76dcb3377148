/** Whose information a story has, in a line that says nothing else: names, and the small words that such lines have. */

/** A name's word, an address, an account. */
const word = String.raw`(?:(?:https?:\/\/|www\.)\S{3,120}|[\p{Lu}\d@][\p{L}\p{M}\d.&'’@_+-]{0,40}|[\p{L}\d][\p{L}\d-]{1,30}(?:\.[\p{Ll}\d-]{2,12}){1,3}(?:\/\S{0,80})?)`

/** Names in a row; `small` are the words in small letters that may stand among them: articles, links, what a medium is. */
export const creditedNames = (small: string): string => {
  const one = String.raw`(?:${word}|(?:${small})(?![\p{L}\d])|[dl]['’]${word}|dell['’]${word})`
  return String.raw`(?:${one}(?:(?:[,;]? | ?[\/|] ?| [–-] )${one}){0,14})`
}

/** No sentence: none of these words stands in it. */
export const without = (words: string): string => String.raw`(?![^!?]*(?<![\p{L}\d])(?:${words})(?![\p{L}\d]))`
