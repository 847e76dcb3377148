/** Distinguishes a paragraph of the story that has a picture's credit attached to its end from a caption with its credit. */
import {alternation} from '../rules/escape-pattern.ts'
import {lineWords} from '../rules/packs/line-words.ts'
import {type UnicodePattern, unicode} from '../source/unicode-pattern.ts'

/** The end of a sentence that is followed by another one, or by a credit; initials do not end a sentence. */
const sentenceBreak = unicode`(?:[\p{Ll}\p{M}\d]{2}|[)\]”"’»%])[.!?…]+[”"’»)]* ?(?=[([]? ?[\p{Lu}“"«„¿¡©@])`
/** "Anna Muster/dpa", "Anna Muster (Keystone)", "AFP via Sample": prose does not end with a photographer and an agency. */
const creditOfTwo = unicode`[\p{L}\d.)] ?(?:\/| via | \() ?[\p{L}\d][^\/()]*\)?[)\]]?\.?$`

const closedBehind = /[)\]]\.$/

/** A caption of one or two sentences is rarely longer, unless two names show that it credits a picture. */
const longestCaption = [220, 160] as const
/** Maximum length of a credit in characters. */
const longestCredit = 110

const patterns = new Map<string, UnicodePattern | undefined>()

/** Words with a capital count at the beginning of the line, other words anywhere. */
function storyWordsOf(language: string | null): UnicodePattern | undefined {
  const key = language ?? ''
  if (patterns.has(key)) return patterns.get(key)
  const words = lineWords[key]?.story?.split(', ')
  const opening = words?.filter((word) => /^\p{Lu}/u.test(word)) ?? []
  const inside = words?.filter((word) => !/^\p{Lu}/u.test(word)) ?? []
  const pattern =
    words && unicode`^(?:${alternation(opening)})(?![\p{L}\d])|(?<![\p{L}\d])(?:${alternation(inside)})(?![\p{L}\d])`
  patterns.set(key, pattern)
  return pattern
}

/**
 * Whether a line that ends with a picture's credit is nevertheless a paragraph of the story: somebody says something in it, it continues another paragraph
 * ("However"), or it is longer than captions are.
 *
 *     The mayor explained that the work will last two months. Photo: Jane Roe
 *               ^^^^^^^^^
 */
export function isStoryParagraph(text: string, language: string | null): boolean {
  const breaks = sentenceBreak.matchAll(text)
  const last = breaks.at(-1)
  // A paragraph of the story ends its sentence, before the credit or after it.
  if (!last && !closedBehind.test(text)) return false
  const end = last ? last.index + last[0].length : text.length
  const story = text.length - end <= longestCredit ? text.slice(0, end) : text
  if (storyWordsOf(language)?.test(story)) return true
  const sentences = story === text ? breaks.length + 1 : breaks.length
  if (sentences > longestCaption.length) return true
  return story.length >= (longestCaption[sentences - 1] as number) && !creditOfTwo.test(text)
}
