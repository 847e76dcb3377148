/** The look of a line: its letters, its words and its end, in any language. */
import {classes, wide} from '../judge/characters.ts'
import {wideLength} from '../judge/look.ts'
import {alternation} from '../rules/escape-pattern.ts'
import {wordsFor} from '../rules/packs/line-words.ts'
import type {Shape} from '../rules/types.ts'
import {unicode} from '../source/unicode-pattern.ts'

/** The marks that end a sentence, in Latin, East Asian, Indic and Arabic script. */
const stop = '[.!?…。！？｡।॥۔؟]'
/** Closing marks after them; a German quotation closes with “ or «. */
const closers = '(?:\\s?»|[”“"’‘\'«›‹)\\]」』）】])*'
const sentenceEnd = new RegExp(`(?:${stop}${closers}|[.!?][”“"’']*\\s?\\([^()]{1,12}\\))$`, 'u')

/** Number of words in the text: runs of characters between blanks. The text has single blanks only. */
export function countWords(text: string): number {
  if (text === '') return 0
  let words = 1
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) words++
  return words
}

/** Whether the line ends like a sentence. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.length > 40 ? text.slice(-40) : text)
}

/** Whether the character at an index belongs to a script whose characters are syllables or words: kana and Chinese characters. */
const isWideAt = (text: string, at: number) => classes[text.charCodeAt(at)] === wide

/** Whether a line is printed in such a script: three characters of it are examined. */
const isWide = (text: string) =>
  isWideAt(text, 0) || isWideAt(text, text.length >> 1) || isWideAt(text, Math.floor(text.length / 3))

/** How many letters a line would have in an alphabet: a character that is a syllable or a word counts as several letters. */
export const spokenLength = (text: string): number => (isWide(text) ? text.length * wideLength : text.length)

/** A sentence counts as prose from this many letters and, if words are separated by blanks, words. */
const sentenceLength = 40
const sentenceWords = 6
/** A longer line is prose, whatever its end. */
const paragraphLength = 110

/** Whether the line is a paragraph of prose by its look: it is long, or a complete sentence of some length. */
export function looksLikeProse(text: string): boolean {
  const dense = isWide(text)
  const length = dense ? text.length * wideLength : text.length
  if (length >= paragraphLength && (!dense || endsSentence(text))) return true
  return length >= sentenceLength && endsSentence(text) && (dense || countWords(text) >= sentenceWords) && !isCaps(text)
}

const lowerCase = unicode`\p{Ll}`
const upperCase = unicode`\p{Lu}`
const longWord = unicode`[\p{L}\p{M}][\p{L}\p{M}'’-]{3,}`
const startsUpper = unicode`^\p{Lu}`

/** How many words of at least four letters the text has, and how many of them start with a capital. */
function countLongWords(text: string) {
  const words = longWord.matchAll(text)
  return {all: words.length, upper: words.filter(([word]) => startsUpper.test(word)).length}
}

/** The share of words of at least four letters that start with a capital, 0 to 1; 0 if there are none. */
export function titleShare(text: string): number {
  const {all, upper} = countLongWords(text)
  return all === 0 ? 0 : upper / all
}

/** How many words of at least four letters start with a small letter. */
function countLowerCaseWords(text: string): number {
  const {all, upper} = countLongWords(text)
  return all - upper
}

/** Whether there are letters, and none of them is lower case. */
export function isCaps(text: string): boolean {
  return upperCase.test(text) && !lowerCase.test(text)
}

const cases = {
  caps: isCaps,
  title: (text: string) => titleShare(text) >= 0.6,
  sentence: (text: string) => titleShare(text) < 0.5
} as const

/** Whether a line has the shape that a rule asks for. `alone`: blank lines, or the text's edges, on both sides. */
export function hasShape(shape: Shape, text: string, alone: boolean): boolean {
  if (shape.length !== undefined && text.length > shape.length) return false
  if (shape.words !== undefined && countWords(text) > shape.words) return false
  if (shape.alone && !alone) return false
  if (shape.sentenceEnd !== undefined && endsSentence(text) !== shape.sentenceEnd) return false
  if (shape.lowerCaseWords !== undefined && countLowerCaseWords(text) > shape.lowerCaseWords) return false
  return shape.case === undefined || cases[shape.case](text)
}

const titleStart = unicode`^[\p{Lu}\d"“'‘«¿¡(#[]`
const twoSentences = unicode`[a-z\d)”"]{2}[.!?] \p{Lu}`
/** The end of a story: a sentence with initials after it. */
const signedSentence = /\.[”"’']{0,2} ?[([][^()[\]]{1,14}[)\]]\**$|\.\*{3}$/u
const quoteWithAttribution = unicode`[,?!.][”"] ?(?:${alternation(wordsFor('saying'))})\b`
/** Characters that no title ends with; an abbreviation may end with a full stop. */
const endSign = /[.,;:…][”"’']?$/u
const ownStop = unicode`(?:\b(?:${alternation(wordsFor('abbreviations'))})\.|\.{2,3}|…)$`

/** Whether the line looks like the headline of another story: not a sentence, not too long, with a beginning like a title's. */
export function looksLikeTitle(text: string): boolean {
  if (text.length > 170 || text.length < 8 || !titleStart.test(text)) return false
  if (endSign.test(text) && !ownStop.test(text)) return false
  if (twoSentences.test(text) || signedSentence.test(text)) return false
  return countWords(text) <= 25 && !quoteWithAttribution.test(text)
}

const marker = /^(?:(?<number>\d{1,3})[.)](?=\s)|(?<letter>[a-z])[.)](?=\s)|[•▪●◦‣*·✓✔]\s?|[-–—]\s)/u

/** The marker at the beginning of a list item: a number, a letter or a bullet. */
export function readMarker(line: string): {length: number; number?: number; ordered: boolean} | undefined {
  const match = marker.exec(line)
  if (!match || match[0].length === line.length) return undefined
  const {number, letter} = match.groups ?? {}
  if (number !== undefined) return {length: match[0].length, number: Number(number), ordered: true}
  return {length: match[0].trimEnd().length, ordered: letter !== undefined}
}
