/** Reads dates as news copy prints them into ISO 8601. */
import {alternation} from '../rules/escape-pattern.ts'
import {remember} from '../rules/remember.ts'
import type {Vocabulary} from '../rules/types.ts'
import {type UnicodePattern, unicode, unicodeAnyCase} from '../source/unicode-pattern.ts'

/** A date found in a text. */
export interface DateFound {
  /** Index of its first character, including the weekday. */
  start: number
  /** Index after its last character, including a closing bracket and a time of day ("malam"). */
  end: number
  /** `YYYY-MM-DD`, `--MM-DD` without a year; null if only a weekday is named, or if the date is impossible. */
  iso: string | null
  /** True if there is no such day or month: "31/2". */
  impossible: boolean
}

/** The patterns of one language; each is tried only at one place. */
interface DatePatterns {
  weekday: UnicodePattern
  dayPart: UnicodePattern
  numeric: UnicodePattern
  dayMonth: UnicodePattern
  monthDay: UnicodePattern
}

/** The part of a pattern for one of the words, or for none. */
const optional = (words: readonly string[] = [], behind = '') =>
  words.length === 0 ? '' : `(?:(?:${alternation(words)})${behind})?`

const known = new WeakMap<Vocabulary, DatePatterns>()

function makePatterns(vocabulary: Vocabulary): DatePatterns {
  const month = alternation(Object.keys(vocabulary.months))
  const mark = optional(vocabulary.dayMarks)
  const joiner = optional(vocabulary.dateJoiners, ' ')
  const year = String.raw`(?:1[5-9]|20)\d\d(?!\d)`
  return {
    weekday: unicodeAnyCase`(?:${alternation(vocabulary.weekdays)})(?![\p{L}\d])`,
    dayPart: unicodeAnyCase`(?:${alternation(vocabulary.dayParts)})(?![\p{L}\d])`,
    numeric: unicodeAnyCase`(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?((?:1[5-9]|20)?\d\d))?(?!\d)`,
    dayMonth: unicodeAnyCase`(\d{1,2})${mark}[ -]?${joiner}(${month})(?![\p{L}\d])\.?(?:,?[ -]?${joiner}(${year}))?`,
    monthDay: unicodeAnyCase`(${month})\.? ?(\d{1,2})${mark}(?![\d\p{L}])(?:,? (${year}))?`
  }
}

/** "2024-03-12", "2024/3/12", "2024. 3. 12", "2024年3月12日": with the year first, the order is certain. */
const yearFirst = unicode`((?:1[5-9]|20)\d\d)(?:-(\d\d)-(\d\d)|([/.]) ?(\d{1,2})\4 ?(\d{1,2})|[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일])(?!\d)`

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A date as ISO 8601, or null if it does not exist. Years of two digits are those from 1950 to 2049. */
export function isoDate(day: number, month: number, year?: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > (daysIn[month - 1] ?? 0)) return null
  const two = (part: number) => String(part).padStart(2, '0')
  if (year === undefined) return `--${two(month)}-${two(day)}`
  const full = year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year
  const leap = (full % 4 === 0 && full % 100 !== 0) || full % 400 === 0
  if (month === 2 && day === 29 && !leap) return null
  return `${full}-${two(month)}-${two(day)}`
}

interface Numbers {
  day: number
  month: number
  year?: number
  end: number
}

const numbers = (day: string, month: number, year: string | undefined, end: number): Numbers =>
  year === undefined ? {day: Number(day), month, end} : {day: Number(day), month, year: Number(year), end}

const endOf = (match: RegExpExecArray) => match.index + match[0].length

/** "22/10/2022", "5.3.": numbers between slashes are a date only in brackets or with a year. */
function readStrokes(text: string, at: number, vocabulary: Vocabulary, bracketed: boolean): Numbers | undefined {
  const match = patternsOf(vocabulary).numeric.matchAt(text, at)
  if (!match || !(bracketed || match[3])) return undefined
  // Languages that write dates with dots put the day first.
  const isDayFirst = vocabulary.dateOrder === 'day-first' || (match[3] && /^\d+ ?\./.test(match[0]))
  const [day, other] = isDayFirst ? [match[1], match[2]] : [match[2], match[1]]
  return numbers(day ?? '', Number(other), match[3], endOf(match))
}

/** The forms with numbers. A text matches only one of them at a place. */
function readNumbers(text: string, at: number, vocabulary: Vocabulary, bracketed: boolean): Numbers | undefined {
  const {dayMonth, monthDay} = patternsOf(vocabulary)
  const month = (word: string | undefined) => vocabulary.months[word?.toLowerCase() ?? ''] ?? 0
  if (!/\d/.test(text[at] ?? '')) {
    const match = monthDay.matchAt(text, at)
    return match ? numbers(match[2] ?? '', month(match[1]), match[3], endOf(match)) : undefined
  }
  const ordered = yearFirst.matchAt(text, at)
  if (ordered) {
    const [, year, month1, day1, , month2, day2, month3, day3] = ordered
    return numbers(day1 ?? day2 ?? day3 ?? '', Number(month1 ?? month2 ?? month3), year, endOf(ordered))
  }
  const strokes = readStrokes(text, at, vocabulary, bracketed)
  if (strokes) return strokes
  const match = dayMonth.matchAt(text, at)
  return match ? numbers(match[1] ?? '', month(match[2]), match[3], endOf(match)) : undefined
}

function patternsOf(vocabulary: Vocabulary): DatePatterns {
  return remember(known, vocabulary, () => makePatterns(vocabulary))
}

/** Whether there is a letter at an index: this is quicker than trying a pattern of words. */
const startsWord = (text: string, at: number) => text.charCodeAt(at) > 0x40

const skip = (text: string, at: number, characters: string) => {
  while (at < text.length && characters.includes(text[at] as string)) at++
  return at
}

/**
 * Read the date that starts at `at`, if there is one. All forms of the language are known:
 *
 *     Sabtu (22/10/2022) · Kamis (7/8) malam · Rabu, 20 Juli 2022 · Minggu malam (10/8) · Oct. 3, 1987 · Kamis
 *
 * A weekday alone is a date that is not known (`iso` is null).
 */
export function readDate(text: string, at: number, vocabulary: Vocabulary): DateFound | undefined {
  const patterns = patternsOf(vocabulary)
  const part = (from: number) => {
    const next = skip(text, from, ' ')
    const match = startsWord(text, next) ? patterns.dayPart.matchAt(text, next) : null
    return match ? endOf(match) : from
  }
  const named = startsWord(text, at) ? patterns.weekday.matchAt(text, at) : null
  const weekday = named ? part(endOf(named)) : at
  let next = skip(text, weekday, weekday > at ? ' ,' : '')
  const bracketed = text[next] === '('
  next = bracketed ? skip(text, next + 1, ' ') : next
  const found = readNumbers(text, next, vocabulary, bracketed)
  if (!found) return weekday > at ? {start: at, end: weekday, iso: null, impossible: false} : undefined
  const closed = bracketed ? skip(text, found.end, ' ') : found.end
  const end = part(bracketed && text[closed] === ')' ? closed + 1 : found.end)
  const iso = isoDate(found.day, found.month, found.year)
  return {start: at, end, iso, impossible: iso === null}
}

/** Give a date without a year (`--MM-DD`) the year that brings it nearest to the reference date (`YYYY-MM-DD`). */
export function completeYear(date: string, reference: string): string {
  if (!date.startsWith('--')) return date
  const near = Date.parse(reference.slice(0, 10))
  const year = Number(reference.slice(0, 4))
  const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(date) ?? []
  const candidates = [year - 1, year, year + 1].flatMap((one) => isoDate(Number(day), Number(month), one) ?? [])
  const distance = (one: string) => Math.abs(Date.parse(one) - near)
  return candidates.sort((one, other) => distance(one) - distance(other))[0] ?? date
}
