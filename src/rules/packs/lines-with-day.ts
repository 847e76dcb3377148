/**
 * The line under the headline that says who wrote and when, in one: "By Jane Roe | Updated: Nov 12, 2024, 10:15 IST", "Jane Roe • 12.11.2024".
 * Outlets print it in every order; what all have is that nothing stands in it but names, days, hours and the labels of these.
 */
import {alternation} from '../escape-pattern.ts'
import {pattern} from '../fragments.ts'
import type {Example, Rule, Vocabulary} from '../types.ts'
import {capitalised} from './phrases.ts'

/** How one language prints such lines. */
export interface DayLineWords {
  /** The code of the language, with which the ids of the rules begin. */
  language: string
  /** Words before a writer's name, parted by bars: "by". */
  by: string
  /** Words before a day, parted by bars: "published", "last updated". */
  labels: string
  /** What leads from a day to its hour: "at", "um". */
  at?: string
  /** Words that end the name of a desk: behind one a day needs no sign. */
  desks?: string
  /** The words of how long it takes to read, in small letters and parted by bars: "min", "read". */
  reading?: string
  vocabulary: Pick<Vocabulary, 'months' | 'weekdays'>
  byline: {match: readonly Example[]; skip: readonly Example[]}
  note: {match: readonly Example[]; skip: readonly Example[]}
  dayAndByline: {match: readonly Example[]; skip: readonly Example[]}
  dayFirst: {match: readonly Example[]; skip: readonly Example[]}
}

const list = (words: string) => words.split('|')
/** The single words of labels, without what of a pattern stands in them. */
const singleWords = (labels = '') => labels.match(/(?<!\\)[\p{L}\p{M}]+/gu) ?? []
const anyCase = (words: readonly string[]) =>
  alternation([...new Set(words.flatMap((word) => [word, word.toUpperCase(), capitalised(word)]))])

/** What parts two words or pieces of the line; a bar, a dot or a stroke parts more than a blank does. */
const gap = String.raw`[ ,;|•·●∙/()–—‒-]{1,4}`
const strongGap = String.raw`(?: ?[|•·●∙] ?| \/ )`
/** What joins two names. */
const joiners = '(?:,? (?:and|&|dan|y|e|et|und|en|och|at))'
const address = String.raw`(?:[\w.+-]{2,40}@[\w.-]{3,50}|@\w{2,30})`
const zone = String.raw`(?: ?\(?(?:\p{Lu}{2,5}|Uhr|hrs?|h)(?:[+-]\d{1,2}(?::?\d\d)?)?\)?(?!\p{L}))?`
/** The first letters of words, enough to tell one from another: a word that is spelled out takes a pattern longer to compile. */
const begins = (words: readonly string[]) => anyCase([...new Set(words.map((word) => word.slice(0, 3)))])

/**
 * Each piece is one word, or what a number makes of several: no text is taken apart in two ways, so that a pattern of many pieces
 * takes no longer than the line is long.
 */
function piecesOf({labels, at = '', reading, vocabulary: {months, weekdays}}: DayLineWords) {
  const minutes = reading ? `| ?(?:${reading})` : ''
  const month = String.raw`(?:${begins(Object.keys(months))})\p{L}{0,8}\.?`
  const weekday = String.raw`(?:${begins(weekdays)})\p{L}{0,10}\.?`
  const day = String.raw`(?:${weekday},? )?(?:${month} \d{1,2}(?:st|nd|rd|th)?,? ?\d{4}|\d{1,2}(?:st|nd|rd|th|\.|º|er)? ?(?:de |di )?${month},?(?: de| del)? \d{4}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)`
  const hour = String.raw`(?:(?:${[...list(at).filter(Boolean), '@'].join('|')}) ?)?\d{1,2}(?:[:.h]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?| ?[AaPp]\.?[Mm]\.?)(?!\d)${zone}`
  const named = `(?:${anyCase([...new Set(list(labels).map((label) => label.split(' ')[0] as string))])})(?!\\p{L})`
  const name = String.raw`(?:(?:(?<![\p{L}\p{M}\d.'’&-])|(?:,|${joiners})? )(?!${named})\p{Lu}[\p{L}\p{M}\d.'’&-]{0,24}){1,7}`
  // Around the one day whose words are asked for: a number is an hour or of a day, and what is counted is no part of such a line.
  const figures = String.raw`(?:\d[\d:.h]{2,9}(?: ?[AaPp]\.?[Mm]\.?)?|\d{1,2}(?: ?[AaPp]\.?[Mm]\.?|(?:st|nd|rd|th)?(?=,? \d{4})|(?:st|nd|rd|th|\.|º|er)? ?(?:de |di )?${month}${minutes}))`
  const small = [
    ...Object.keys(months),
    ...weekdays,
    ...singleWords(labels),
    ...singleWords(at),
    ...singleWords(reading)
  ]
  const piece = String.raw`(?:${figures}(?!\d)|${address}|\p{Lu}[\p{L}\p{M}\d.'’&+:-]{0,24}|(?:${alternation(new Set(small))})(?!\p{L})[.:]?|\p{Ll}{1,3}(?= \p{Lu}))`
  return {day, hour, name, piece, label: String.raw`${named}(?: \p{L}{1,14}){0,2} ?:? ?(?:${hour}${gap})?`}
}

/** The rules for such lines of a language. */
export function linesWithDay(words: DayLineWords): Rule[] {
  const {language, byline, note, dayAndByline, dayFirst} = words
  const writer = `(?:${anyCase(list(words.by))})`
  const {day, hour, name, label, piece} = piecesOf(words)
  const behindDesk = words.desks ? `|(?<=(?:${words.desks})) ` : ''
  // The patterns are large, so a sentence with a year in it must not be tried: it has more words in small letters.
  const shape = {length: 180, lowerCaseWords: 6}
  const evidence = 'Nothing stands in the line but names, a day with its year, hours, and the labels of these.'
  return [
    {
      id: `${language}/byline-with-day`,
      label: 'byline',
      zone: 'head',
      needs: ['19', '20'],
      pattern: pattern`^${writer} ?:? (?<names>${name})(?<date>(?:${gap}${piece}){0,12}?${gap}(?:${label})?(?<published>${day})(?:${gap}${piece}){0,16})\)?\.?$`,
      shape,
      evidence,
      examples: byline
    },
    {
      id: `${language}/line-with-day`,
      label: 'note',
      zone: 'head',
      needs: ['19', '20'],
      // A dash alone may part a place from its day, as datelines do: something must follow there.
      pattern: pattern`^(?!(?:${anyCase(words.vocabulary.weekdays)})(?!\p{L}))${name}(?:${gap}${piece}){0,8}?(?:${strongGap}(?:${label})?|(?: [-–—]|,)? ${label}| [-–—] (?=.{4,30}\d{4}${gap}[\p{L}\d@])|(?<= \p{Lu}[\p{L}.'’-]{1,24}) (?=.{4,30}\d{4}${gap}\d)${behindDesk})(?<published>${day})(?:${gap}${piece}){0,12}\)?\.?$`,
      shape,
      evidence,
      examples: note
    },
    {
      id: `${language}/day-and-byline`,
      label: 'byline',
      zone: 'head',
      needs: ['19', '20'],
      pattern: pattern`^(?:${label})?(?<published>${day})(?:${gap}${hour})?${gap}${writer} ?:? (?<names>${name})(?<date>(?:${gap}${piece}){0,8})\)?\.?$`,
      shape,
      evidence,
      examples: dayAndByline
    },
    {
      id: `${language}/day-and-name`,
      label: 'note',
      zone: 'head',
      needs: ['19', '20'],
      pattern: pattern`^(?:${label})?(?<published>${day})(?:${gap}${hour})?${strongGap}${name}(?:${gap}${piece}){0,8}\)?\.?$`,
      shape,
      evidence,
      examples: dayFirst
    }
  ]
}
