/**
 * Finds which keys of the rows hold the text, the headline and so on: the keys that the user named; otherwise the keys that fit by their name and by their
 * values.
 */

import {didYouMean} from '../../rules/did-you-mean.ts'
import {makeLanguageGuesser} from '../../rules/guess-language.ts'
import {languagesOf} from '../../rules/language-code.ts'
import {packs} from '../../rules/packs/index.ts'
import {type DayOrder, dayOrderOf, readMoment} from '../read-moment.ts'
import {isRecord} from '../record-row.ts'
import type {Keys} from '../rows.ts'
import {usualKeys} from '../rows.ts'
import {besideWords, lesserTexts, normalised, type Role, roleWords, wordsOf} from './column-names.ts'
import {keysOf, type Row, textOf, valueAt} from './key-path.ts'

/** Keys as the user named them. */
export interface AskedKeys {
  text?: string | undefined
  id?: string | undefined
  title?: string | undefined
  date?: string | undefined
  outlet?: string | undefined
}

export interface FoundKeys {
  keys: Keys
  /** A message for people about what was found. Undefined if all keys were named by the user or have their usual names. */
  said?: string
  /** Messages about keys that the user named and that no row has. */
  fault?: string
}

/** A column, and its values in the first rows. */
interface Column {
  name: string
  /** Texts that are not blank. */
  texts: string[]
  /** Number of rows that have a value in this column. */
  filled: number
}

/** Only the beginning of a longer text is examined. */
const looked = 4000

function columnsOf(rows: readonly Row[]): Column[] {
  const columns = new Map<string, Column>()
  for (const row of rows)
    for (const name of keysOf(row)) {
      const column = columns.get(name) ?? {name, texts: [], filled: 0}
      columns.set(name, column)
      const value = valueAt(row, name)
      if (value !== null && value !== '' && value !== undefined) column.filled++
      const text = textOf(value)?.slice(0, looked)
      if (text?.trim()) column.texts.push(text)
    }
  return [...columns.values()]
}

const isAddress = (text: string) => /^\s*(?:https?:)?\/\/\S+\s*$/iu.test(text)

const shareOf = (texts: readonly string[], test: (text: string) => boolean) =>
  texts.length === 0 ? 0 : texts.filter(test).length / texts.length

const meanLength = ({texts}: Column) => texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)

/**
 * Whether a column's name says that it has this role: at least one of its words names the role, and the other words do not change the
 * meaning. Of a path the last name is tried first.
 */
function says(name: string, role: Role): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1)
  return saysAlone(last, role) || (last !== name && saysAlone(name, role))
}

function saysAlone(name: string, role: Role): boolean {
  const words = roleWords[role]
  if (words.has(normalised(name))) return true
  const parts = wordsOf(name)
  return (
    parts.some((part) => words.has(part)) &&
    parts.every((part) => words.has(part) || besideWords.has(part) || /^\d+$/u.test(part))
  )
}

/** A name that consists of the word alone is preferred to one that has other words beside it. */
const exactness = (name: string, role: Role) => (roleWords[role].has(normalised(name)) ? 0 : 1)

/** Words with blanks between them: no code, no address, no number. */
const isProse = (text: string) => /\p{L}{2,}\s+\p{L}/u.test(text) && !isAddress(text)

/** Scripts that are written without blanks between words. */
const isUnspaced = (text: string) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{8,}/u.test(text)

const isTextColumn = (column: Column) => shareOf(column.texts, (text) => isProse(text) || isUnspaced(text)) >= 0.5

const longestFirst = (columns: readonly Column[]) =>
  [...columns].sort((one, other) => meanLength(other) - meanLength(one))

/** A column of shorter texts holds no articles, unless its name says that it does. */
const shortestStory = 120

/** The column with the longest texts, if one column's texts are clearly longer than those of all others. */
function longestColumn(columns: readonly Column[]): Column | undefined {
  const [first, second] = longestFirst(columns.filter(isTextColumn))
  if (!first || meanLength(first) < shortestStory) return undefined
  return !second || meanLength(first) >= 1.5 * meanLength(second) ? first : undefined
}

function findText(columns: readonly Column[]): Column | undefined {
  const usual = columns.find(({name, texts}) => name === usualKeys.text && texts.length > 0)
  if (usual) return usual
  const [named] = longestFirst(columns.filter((column) => says(column.name, 'text') && isTextColumn(column)))
  const longest = longestColumn(columns)
  // If another column's texts are much longer, a column that is called "text" is a section, a kind or a caption.
  if (named && !(longest && meanLength(longest) > 8 * meanLength(named))) return named
  if (longest) return longest
  const [lesser] = columns.filter(({name}) => wordsOf(name).some((word) => lesserTexts.has(word)))
  return lesser && isTextColumn(lesser) ? lesser : undefined
}

const tests: Readonly<Record<Exclude<Role, 'text'>, (column: Column, language: string | undefined) => boolean>> = {
  // A headline may be a single word.
  title: (column) =>
    meanLength(column) < 300 && shareOf(column.texts, (text) => /\p{L}{2}/u.test(text) && !isAddress(text)) >= 0.5,
  date: ({texts}, language) => shareOf(texts, (text) => readMoment(text, language, 'day-first') !== undefined) >= 0.5,
  outlet: ({texts}) => shareOf(texts, (text) => text.length <= 60 && !isAddress(text)) >= 0.8,
  url: ({texts}) => shareOf(texts, (text) => isAddress(text) || /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(text)) >= 0.8,
  id: ({filled}) => filled > 0
}

/** The column whose name fits the role and whose values do. Of several, the one with the plainest name; of equally plain names, the first. */
function findByName(role: Exclude<Role, 'text'>, columns: readonly Column[], language?: string): Column | undefined {
  const named = columns.filter((column) => says(column.name, role) && tests[role](column, language))
  return named.sort((one, other) => exactness(one.name, role) - exactness(other.name, role))[0]
}

/** The only column whose values all have this form. */
function findByContent(role: 'date' | 'url', columns: readonly Column[], language?: string): Column | undefined {
  const holding = columns.filter(
    (column) =>
      column.texts.length > 0 && column.texts.every((text) => text.length < 300) && tests[role](column, language)
  )
  return holding.length === 1 ? holding[0] : undefined
}

/** An id is different in each row. */
function findId(columns: readonly Column[], rows: readonly Row[]): string | undefined {
  const isOwn = (name: string) => {
    const values = rows
      .map((row) => valueAt(row, name))
      .filter((value) => typeof value === 'string' || typeof value === 'number')
    return values.length === rows.length && new Set(values).size === values.length
  }
  return columns.find(({name}) => says(name, 'id') && isOwn(name))?.name
}

/** Names that mean the outlet in one data set and something else in another: "source" may say how a row was made. */
const unsureOutlet = /^(?:source|sumber|fuente|fonte|quelle|bron|agency|portal|site|medium|publication)$/u

/** A message lists at most this many columns. */
const namedColumns = 12

export function listed(names: readonly string[]): string {
  const shown = names.slice(0, namedColumns).map((name) => `"${name}"`)
  const more = names.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

const flags = {
  text: '--text-key',
  id: '--id-key',
  title: '--title-key',
  date: '--date-key',
  outlet: '--outlet-key'
} as const
type Asked = keyof typeof flags

/** The column that the user meant: the one of exactly this name, or the only one that differs just in case, blanks and dashes. */
function meant(asked: string, columns: readonly Column[]): string | undefined {
  if (columns.some(({name}) => name === asked)) return asked
  const alike = columns.filter(({name}) => normalised(name) === normalised(asked))
  return alike.length === 1 ? alike[0]?.name : undefined
}

/** Whether dates of a language are written with the day first. If both orders are usual, as in English, the answer is undefined. */
const dayFirst = (language: string | null): DayOrder | undefined =>
  language !== null &&
  language !== 'en' &&
  packs.some((pack) => pack.language === language && pack.vocabulary?.dateOrder === 'day-first')
    ? 'day-first'
    : undefined

let guessLanguage: ReturnType<typeof makeLanguageGuesser> | undefined

/** Which number of a date such as 10/06/2025 is the day: as the values of the column show, otherwise as is usual in the language of the texts. */
function orderIn(columns: readonly Column[], date: string | undefined, text: string): DayOrder | undefined {
  const cells = columns.find(({name}) => name === date)?.texts ?? []
  if (!cells.some((cell) => numericDay.test(cell))) return undefined
  const shown = dayOrderOf(cells)
  if (shown) return shown
  guessLanguage ??= makeLanguageGuesser([], new Set(languagesOf(packs)))
  const sample = (columns.find(({name}) => name === text)?.texts ?? []).slice(0, 10).join('\n\n')
  return dayFirst(guessLanguage(sample, undefined).language)
}

const numericDay = /\d[/.-]\d/u

/** The message about a key that no row has. */
function unknownKey(key: Asked, asked: string, columns: readonly Column[]): string {
  const names = columns.map(({name}) => name)
  const guess = key === 'text' ? findText(columns)?.name : undefined
  const near = didYouMean(asked, names) || (guess ? ` Did you mean "${guess}"?` : '')
  return `there is no "${asked}" (${flags[key]}) in it: it has ${listed(names)}.${near}`
}

const roles: Readonly<Record<string, string>> = {
  text: 'the text',
  id: 'the id',
  title: 'the headline',
  date: 'the day',
  outlet: 'the outlet',
  url: 'the outlet'
}

/** "the text from "isi", the headline from "judul"; to choose others use --text-key, --title-key". */
function sayFound(found: readonly [role: string, name: string][]): string {
  const taken = found.map(([role, name]) => `${roles[role]} from "${name}"`).join(', ')
  const cures = found.map(([role]) => flags[(role === 'url' ? 'outlet' : role) as Asked])
  return `took ${taken}; to choose others use ${[...new Set(cures)].join(', ')}`
}

/**
 * Find which keys of some rows hold what.
 *
 * @param rows
 *   The first rows: objects.
 * @param asked
 *   The keys that the user named; the others are searched for.
 * @param textOnly
 *   Rows that have a key "text" are taken as they are: no other keys are searched for, and all other keys are copied to the output.
 */
export function findKeys(
  rows: readonly Row[],
  asked: AskedKeys,
  {language, textOnly}: {language?: string | undefined; textOnly: boolean}
): FoundKeys {
  const columns = columnsOf(rows)
  const named: Partial<Record<Asked, string>> = {}
  for (const key of Object.keys(flags) as Asked[]) {
    const wanted = asked[key]
    if (wanted === undefined) continue
    const name = meant(wanted, columns)
    if (name === undefined)
      return {
        keys: {...usualKeys, ...asked, text: asked.text ?? usualKeys.text, id: asked.id ?? usualKeys.id, language},
        fault: unknownKey(key, wanted, columns)
      }
    named[key] = name
  }
  return foundAmong(rows, columns, named, {language, textOnly})
}

function foundAmong(
  rows: readonly Row[],
  columns: readonly Column[],
  named: Partial<Record<Asked, string>>,
  {language, textOnly}: {language?: string | undefined; textOnly: boolean}
): FoundKeys {
  if (named.text === undefined && rows.length > 0 && rows.every((row) => isRecord(row)))
    return {keys: {...usualKeys, date: 'published', outlet: 'outlet', ...named, text: usualKeys.text, language}}
  const text = named.text ?? findText(columns)?.name
  if (text === undefined) {
    const missing = `there is no text column in it, or it is not clear which one it is: it has ${listed(columns.map(({name}) => name))}; name it with --text-key`
    return {keys: {...usualKeys, ...named, text: usualKeys.text, id: named.id ?? usualKeys.id, language, missing}}
  }
  if (textOnly && text === usualKeys.text)
    return {keys: {...usualKeys, ...named, text, language, dayOrder: orderIn(columns, named.date, text)}}
  const taken = new Set<string | undefined>([text, ...Object.values(named)])
  const free = columns.filter(({name}) => !taken.has(name))
  const title = named.title ?? findByName('title', free)?.name
  const date = named.date ?? (findByName('date', free, language) ?? findByContent('date', free, language))?.name
  const outlet = named.outlet ?? findByName('outlet', free)?.name
  const url = named.outlet ? undefined : (findByName('url', free) ?? findByContent('url', free))?.name
  const others = free.filter(({name}) => name !== title && name !== date)
  const usualId = columns.some(({name}) => name === usualKeys.id) ? usualKeys.id : undefined
  const id = named.id ?? usualId ?? findId(others, rows) ?? usualKeys.id
  const guessed = (
    [
      ['text', text],
      ['id', id],
      ['title', title],
      ['date', date],
      ['outlet', outlet],
      ['url', url]
    ] as const
  ).flatMap(([role, name]): [string, string][] =>
    name === undefined || name === named[role as Asked] || (role in usualKeys && name === usualKeys[role as 'text'])
      ? []
      : [[role, name]]
  )
  const carried = guessed.flatMap(([role, name]) => (role === 'text' || role === 'id' ? [] : [name]))
  const onlyKnown =
    outlet !== undefined && named.outlet === undefined && wordsOf(outlet).some((word) => unsureOutlet.test(word))
  const dayOrder = orderIn(columns, date, text)
  const keys: Keys = {text, id, title, date, outlet, url, language, carried, onlyKnown, dayOrder}
  return guessed.length > 0 ? {keys, said: sayFound(guessed)} : {keys}
}
