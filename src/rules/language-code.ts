/** Codes of languages, as users give them and as records contain them. */
import {aliases} from './packs/languages.ts'
import type {Pack} from './types.ts'

const codesOf = (packs: readonly Pack[]): string[] => [
  ...new Set(packs.flatMap((pack) => (pack.vocabulary && pack.language ? [pack.language] : [])))
]

/** Codes of the languages with packs, in the order of the registry. */
export const languagesOf = (packs: readonly Pack[]): string[] => codesOf(packs.filter((pack) => !pack.pageWords))

/** Codes of the languages with only page words, in the order of the registry. */
export const pageWordLanguagesOf = (packs: readonly Pack[]): string[] => codesOf(packs.filter((pack) => pack.pageWords))

/** Whether the code is that of a language, with or without a region. */
function isLanguage(code: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(code) !== undefined
  } catch {
    return false
  }
}

/** The code of a language in records, by its tag: "id-ID" → "id", "FIL" → "tl". Undefined if it is not a language and there is no pack for it. */
export function languageCode(tag: string, packs: readonly Pack[]): string | undefined {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/u)
  const code = aliases[primary] ?? primary
  return languagesOf(packs).includes(code) || isLanguage(code) ? code : undefined
}
