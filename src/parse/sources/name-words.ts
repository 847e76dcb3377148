/** Names as copy prints them: capitalised words in a row, words in quotation marks, words in lower case. */
import {isListed} from '../../rules/gazetteer.ts'
import type {Evidence} from '../../rules/types.ts'
import {type UnicodePattern, unicode} from '../../source/unicode-pattern.ts'
import {isCaps} from '../shape.ts'
import {type CitingWords, gluedLink} from './citing-words.ts'
import {hasMediumForm} from './name-evidence.ts'

/** Whether a date starts at an index. */
export type IsDate = (at: number) => boolean

/** A name found in a text. */
export interface NameFound {
  /** As a reader would cite it: without article, quotation marks and kind. */
  name: string
  /** Indices of the name in the text, including its quotation marks, its abbreviation, and a kind after it. */
  start: number
  end: number
  /** The evidence of the name and of the words beside it. */
  evidence: Evidence
}

export const matchAt = (pattern: UnicodePattern, text: string, at: number): string | undefined =>
  pattern.matchAt(text, at)?.[0]

/** A word of a name: with capitals or digits. */
export const nameWord = unicode`(?:&(?= )|[\p{L}\d](?:[\p{L}\p{M}\d.&'’+-]|–(?=[\p{L}\d]))*(?:/[\p{L}\d][\p{L}\p{M}\d]*)*[!]?)`
/** Two words of a name. */
const nameRow = unicode`\p{Lu}[\p{L}\p{M}\d.&'’+-]* \p{Lu}[\p{L}\p{M}\d.&'’+-]*`
export const capital = unicode`^[\p{Lu}\d]`
/** Initials: "A.P." */
export const spelledOut = unicode`^(?:\p{Lu}\.)+$`
/** "detikNews", "al-Contoh" */
export const ownCapital = unicode`^(?:\p{Ll}{1,10}|\p{Ll}{1,3}-)\p{Lu}`
export const smallWord = unicode`[\p{Ll}][\p{Ll}\p{M}\d-]*`

/** Opening quotation marks, each with the ones that close it. */
export const quotes: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  "'": "'’"
}

const upper = /\p{Lu}/u
function upperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : upper.test(text[at] ?? '')
}

/** Whether a lower-case letter stands at an index. */
export function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : /\p{Ll}/u.test(text[at] ?? '')
}

const isBlank = (unit: number) => unit === 0x20 || unit === 0xa0

export function skipBlanks(text: string, at: number): number {
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** A name, and where it ends. */
export interface WordsRead {
  name: string
  end: number
}

/** Names end before a day of the week, unless it is part of a paper's name: "Sunday Times". */
export const stops = (word: string, text: string, end: number, words: CitingWords) =>
  words.weekdays.has(word.toLowerCase()) && !words.mediumWords.has(nextWord(text, end).toLowerCase())

const wordBehind = unicode`[^\p{L}]?\p{Lu}\p{L}+`

/** The capitalised word after an index, if only a blank stands between. */
const nextWord = (text: string, at: number) => (text[at] === ' ' ? (matchAt(wordBehind, text, at)?.trim() ?? '') : '')

/** "Kabar Contoh dan Warta Contoh" are two names; "Kementerian Tani dan Pangan" is one. */
function joinsTwo(name: string, words: CitingWords): boolean {
  if (hasMediumForm(name, words) || isListed(name) === 'sure') return true
  const parts = name.split(' ')
  return parts.length > 1 && !parts.some((part) => words.organisations.has(part.toLowerCase()))
}

/** "Ipsos para América TV": what stands on either side of the link is known by itself. */
const joinsListed = (text: string, name: string, behind: number): boolean =>
  isListed(name) !== undefined &&
  [nameRow, nameWord].some((row) => isListed(matchAt(row, text, behind)?.replace(/\.$/, '') ?? '') === 'sure')

/** "Quill Ledger of Elm Harbor": the name is complete before "of"; but "Times of Malta", "Press Trust of India". */
function isWhole(text: string, at: number, end: number, link: string, words: CitingWords): boolean {
  const name = text.slice(at, end)
  if (words.joiners.includes(link.trim())) return joinsTwo(name, words)
  if (joinsListed(text, name, end + 1 + link.length)) return true
  if (
    !name.includes(' ') ||
    words.mediumWords.has(`${name.slice(name.lastIndexOf(' ') + 1)} ${link.trim()}`.toLowerCase())
  )
    return false
  if (!hasMediumForm(name, words) && isListed(name) !== 'sure') return false
  return !isListed(`${name} ${link}${matchAt(nameWord, text, end + 1 + link.length)}`)
}

/** The words that join a further capitalised word: "of the ". */
function linkAt(text: string, at: number, words: CitingWords): string {
  if (!isSmall(text, at)) return ''
  let end = at
  for (let links = 0; links < 2; links++) {
    const word = matchAt(smallWord, text, end)
    if (!word || !words.links.has(word) || text[end + word.length] !== ' ') break
    if (links === 0 && words.articles.has(word)) break
    end += word.length + 1
  }
  const glued = gluedLink(text.slice(end, end + 6), words)
  if (glued && (end > at || !words.articles.has(glued))) end += glued.length
  return end > at && upperAt(text, end) ? text.slice(at, end) : ''
}

const ownerEnding = /['’]s?$/

/** "Fox News' Jane Roe": the name ends at the apostrophe; but "People's Daily". */
function isOwner(name: string, words: CitingWords): boolean {
  if (!ownerEnding.test(name)) return false
  const owner = name.replace(ownerEnding, '')
  return isListed(owner) === 'sure' || hasMediumForm(owner, words)
}

const withoutOwner = (name: string) =>
  ownerEnding.test(name) && !isListed(name) ? name.replace(ownerEnding, '') : name

/** The name that starts at `at`: capitalised words in a row, as a reader would delimit it. */
export function readWords(text: string, at: number, words: CitingWords, isDate: IsDate): WordsRead | undefined {
  let end = at
  let next = at
  for (let count = 0; count < 9; count++) {
    const link = count > 0 ? linkAt(text, next, words) : ''
    const start = next + link.length
    const word = matchAt(nameWord, text, start)
    if (count > 0) {
      if (link && isWhole(text, at, end, link, words)) break
      if (isGluedDate(text, end, words, isDate)) break
      if (
        mayBeDate(word, words) &&
        isDate(start) &&
        !words.mediumWords.has(nextWord(text, start + (word?.length ?? 0)).toLowerCase())
      )
        break
    }
    if (
      !word ||
      !(capital.test(word) || word === '&' || ownCapital.test(word)) ||
      (stops(word, text, start + word.length, words) && !(link && isListed(text.slice(at, start + word.length))))
    )
      break
    const trimmed = /\.$/u.test(word) && !spelledOut.test(word) ? word.slice(0, -1) : word.replace(/[-]+$/u, '')
    end = start + trimmed.length
    next = end
    if (trimmed !== word || text[next] !== ' ' || isOwner(text.slice(at, end), words)) break
    next++
  }
  return end === at ? undefined : {name: withoutOwner(text.slice(at, end)), end}
}

/** Most words don't begin a date, and reading a date takes longer than this test. */
export function mayBeDate(word: string | undefined, {months, weekdays}: CitingWords): boolean {
  const lowered = word?.toLowerCase().replace(/\.$/, '') ?? ''
  return /^\d/.test(lowered) || months.has(lowered) || weekdays.has(lowered)
}

/** "Tani Modernpada 10 Juni": the word before the date is attached to the last word of the name. */
const isGluedDate = (text: string, end: number, {glued, beforeDates}: CitingWords, isDate: IsDate) =>
  glued.some((one) => beforeDates.includes(one) && text.endsWith(one, end) && isSmall(text, end - one.length)) &&
  isDate(end + 1)

/** Remove an ending that is attached to the last word, if the rest is a name, or if a date follows: "Reuterspada Selasa". */
export function withoutGlued(read: WordsRead, words: CitingWords, isDate: IsDate): WordsRead {
  const ending = words.glued.find((one) => read.name.endsWith(one) && read.name.length > one.length + 2)
  if (!ending || isListed(read.name)) return read
  const [name, end] = [read.name.slice(0, -ending.length), read.end - ending.length]
  const printed = /[\p{Ll}\p{Lu}\d]$/u.test(name)
  return printed && (isListed(name) || (words.beforeDates.includes(ending) && isDate(read.end + 1)))
    ? {name, end}
    : read
}

/** Whether the words after a known name don't belong to it: capitals, a person's name; but "The Guardian Australia" is an edition. */
function isOther(rest: string, name: string, words: CitingWords): boolean {
  const parts = rest.toLowerCase().split(' ')
  if (words.nations.has(rest.toLowerCase()) || parts.some((part) => isOfMedia(part, words))) return false
  return name.includes(' ') || isCaps(rest.split(' ')[0] as string) || parts.length > 1
}

const isOfMedia = (word: string, {mediumWords, mediumOpenings, organisations}: CitingWords) =>
  [mediumWords, mediumOpenings, organisations].some((known) => known.has(word))

/**
 * "told Reuters DOT would pay": words after a known name don't belong to it, unless both together have the form of a medium's name, or are known: "BBC Mundo".
 */
export function withoutRest(read: WordsRead, at: number, words: CitingWords): WordsRead {
  if (isListed(read.name) || hasMediumForm(read.name, words)) return read
  for (let end = read.name.lastIndexOf(' '); end > 0; end = read.name.lastIndexOf(' ', end - 1)) {
    const name = read.name.slice(0, end)
    const rest = read.name.slice(end + 1)
    if (isListed(name) === 'sure' && isOther(rest, name, words)) return {name, end: at + end}
  }
  return read
}

/** A name in quotation marks: the marks belong to the reference. */
export function readQuoted(text: string, at: number): WordsRead | undefined {
  const closing = quotes[text[at] ?? '']
  if (!closing) return undefined
  for (let end = at + 1; end < Math.min(text.length, at + 62); end++)
    if (closing.includes(text[end] as string) && !/\p{L}/u.test(text[end + 1] ?? '')) {
      const name = text
        .slice(at + 1, end)
        .trim()
        .replace(/,$/, '')
      return /^[\p{L}\d@]/u.test(name) && name.split(' ').length <= 7 ? {name, end: end + 1} : undefined
    }
  return undefined
}

/** "badan pangan contoh (bpc)" */
const smallAbbreviation = unicode` \(\p{Ll}{2,10}\)`

/** What ends a name in lower case: a sign, a date, the end. */
const smallEnd = /^(?:[,.:;)!?]|$)/

/**
 * A name in lower case, in copy that is all in lower case. It must not contain words that the language is known to have, and must end like a name: at a sign or
 * a date; or at a function word, if a kind precedes the name.
 */
export function readSmall(
  text: string,
  at: number,
  kind: boolean,
  words: CitingWords,
  isDate: IsDate
): WordsRead | undefined {
  let end = at
  for (let count = 0; count < 4; count++) {
    const start = count === 0 ? at : end + 1
    const word = matchAt(smallWord, text, start)
    if (!word) break
    if (count > 0 && (words.beforeDates.includes(word) || words.weekdays.has(word))) break
    if (count > 0 && kind && words.functionWords.has(word)) return {name: text.slice(at, end), end}
    if (isOrdinary(word, words) || (count === 0 && words.links.has(word))) return undefined
    end = start + word.length
    if (text[end] !== ' ') break
  }
  if (end === at || words.organisations.has(text.slice(at, end))) return undefined
  end += matchAt(smallAbbreviation, text, end)?.length ?? 0
  const rest = text.slice(end)
  const dated =
    isDate(skipBlanks(text, end)) ||
    words.beforeDates.some((one) => rest.startsWith(` ${one} `) && isDate(end + one.length + 2))
  return smallEnd.test(rest) || dated ? {name: text.slice(at, end), end} : undefined
}

/** Whether a word in lower case is one that the language is known to have. */
const isOrdinary = (word: string, words: CitingWords) =>
  [words.functionWords, words.attributes, words.noMedia, words.kinds].some((known) => known.has(word)) ||
  words.glued.some((one) => word.endsWith(one) && !words.beforeDates.includes(one))
