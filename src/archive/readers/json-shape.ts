/** How a JSON document is built: one record, rows under some key, records by their ids, columns. Determined from its beginning. */

import {roleWords, wordsOf} from '../columns/column-names.ts'
import {type AskedKeys, findKeys} from '../columns/find-keys.ts'
import {type Row, textOf, valueAt} from '../columns/key-path.ts'

export type Shape =
  /** Records, one after the other, or in one list. */
  | {kind: 'records'}
  /** A list of records, or an object with records by their ids, somewhere in the document. */
  | {kind: 'rows'; path: readonly string[]}
  /** Each column with all its values, as pandas writes tables. */
  | {kind: 'columns'}
  /** Rows as lists, with the column names beside them. */
  | {kind: 'split'; columns: readonly string[]; path: readonly string[]}
  /** Rows may be at several places. */
  | {kind: 'unsure'; places: readonly string[]}

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The parts of a JSON Pointer. */
export const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

export const pointerOf = (path: readonly string[]): string =>
  path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** What is missing after the last complete value of an incomplete JSON text: the closing brackets of all that was open. */
function cutWhole(text: string): string {
  const open: string[] = []
  let whole = ''
  let inText = false
  let closers = ''
  let at = 0
  const remember = (end: number) => {
    whole = text.slice(0, end)
    closers = [...open].reverse().join('')
  }
  for (; at < text.length && open.length < 1000; at++) {
    const character = text[at] as string
    if (inText) {
      if (character === '\\') at++
      else if (character === '"') inText = false
    } else if (character === '"') inText = true
    else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']')
      remember(at + 1)
    } else if (character === '}' || character === ']') {
      open.pop()
      remember(at + 1)
      if (open.length === 0) break
    } else if (character === ',') remember(at)
  }
  return whole + closers
}

/** The first value of a JSON text that may be incomplete: as much of it as is there. */
export function beginningOf(text: string): unknown {
  try {
    return JSON.parse(cutWhole(text))
  } catch {
    return undefined
  }
}

/** Keys for a single article: the object under such a key is one article, not one of several. */
const oneArticle =
  /^(?:article|data|record|item|news|doc|document|story|result|post|response|berita|artikel|articulo|noticia|_source)$/iu

/** Deeper lists are parts of records. */
const deepest = 4

/** All lists of objects in a value, with their places. */
function listsIn(value: unknown, path: readonly string[] = []): {path: readonly string[]; rows: Row[]}[] {
  if (Array.isArray(value)) {
    const rows = value.filter(isObject)
    return rows.length > 0 ? [{path, rows}] : []
  }
  if (!isObject(value) || path.length >= deepest) return []
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, [...path, key]))
}

/** The text of rows, by the key that the user named or that was found; undefined if there is none. */
function textsIn(rows: readonly Row[], asked: AskedKeys): string[] | undefined {
  const {keys, fault} = findKeys(rows, {text: asked.text}, {textOnly: true})
  if (fault !== undefined || keys.missing !== undefined) return undefined
  return rows.flatMap((row) => textOf(valueAt(row, keys.text)) ?? [])
}

const lengthOf = (texts: readonly string[] = []) => texts.reduce((sum, text) => sum + text.length, 0)

/** Whether the keys of an object say that it contains the text of an article. */
const holdsText = (value: Row, asked: AskedKeys): boolean =>
  Object.entries(value).some(([key, inner]) => {
    const isText =
      key === (asked.text ?? 'text') ||
      (asked.text === undefined && wordsOf(key).some((word) => roleWords.text.has(word)))
    return isText && /\S\s+\S/u.test(textOf(inner) ?? '')
  })

function isSplit(value: Row): boolean {
  const {columns, data} = value
  return (
    Array.isArray(columns) &&
    columns.every((name) => typeof name === 'string') &&
    Array.isArray(data) &&
    Array.isArray(data[0])
  )
}

/** Whether the keys are names of columns, and each value contains all values of its column. */
function isColumns(value: Row): boolean {
  const columns = Object.entries(value)
  const [first] = columns
  if (!first) return false
  if (columns.length > 1 && columns.every(([, inner]) => Array.isArray(inner) && !inner.some(isObject))) {
    const lengths = new Set(columns.map(([, inner]) => (inner as unknown[]).length))
    return lengths.size === 1 && !lengths.has(0)
  }
  return (
    columns.every(([, inner]) => isObject(inner)) &&
    columns.some(
      ([name, inner]) =>
        wordsOf(name).some((word) => roleWords.text.has(word)) &&
        Object.entries(inner as Row).every(
          ([key, cell]) => /^\d+$/u.test(key) && (cell === null || typeof cell === 'string')
        )
    )
  )
}

/** Whether the keys are ids and the values records. */
function isKeyed(value: Row, asked: AskedKeys): boolean {
  const entries = Object.entries(value)
  const rows = entries.map(([, inner]) => inner).filter(isObject)
  if (rows.length === 0 || rows.length < entries.length) return false
  if (entries.length === 1 && oneArticle.test(entries[0]?.[0] ?? '')) return false
  return lengthOf(textsIn(rows, asked)) > 0
}

/** The places of rows in an object. Of several, the one that contains by far the most text. */
function placeOfRows(value: unknown, asked: AskedKeys): Shape | undefined {
  const places = listsIn(value)
    .map(({path, rows}) => ({path, length: lengthOf(textsIn(rows, asked))}))
    .filter(({length}) => length > 0)
    .sort((one, other) => other.length - one.length)
  const [first, second] = places
  if (!first) return undefined
  if (second && second.length * 3 > first.length)
    return {kind: 'unsure', places: places.slice(0, 5).map(({path}) => pointerOf(path))}
  return {kind: 'rows', path: first.path}
}

function keyedInside(value: Row, asked: AskedKeys): Shape | undefined {
  const inner = Object.entries(value).filter(
    ([, one]) => isObject(one) && isKeyed(one, asked) && Object.keys(one).length > 1
  )
  return inner.length === 1 ? {kind: 'rows', path: [inner[0]?.[0] as string]} : undefined
}

/** How the first value of a document is built, as far as its beginning shows. */
export function shapeOf(value: unknown, asked: AskedKeys): Shape {
  // The output of newsparse is one record.
  if (!isObject(value) || Object.hasOwn(value, 'schemaVersion')) return {kind: 'records'}
  if (isSplit(value)) return {kind: 'split', columns: value['columns'] as string[], path: ['data']}
  if (isColumns(value)) return {kind: 'columns'}
  if (holdsText(value, asked)) return {kind: 'records'}
  const rows = placeOfRows(value, asked)
  if (rows) return rows
  if (isKeyed(value, asked)) return {kind: 'rows', path: []}
  return keyedInside(value, asked) ?? {kind: 'records'}
}

/** Columns → rows. */
export function rowsOfColumns(value: Row): {name: string | undefined; row: Row}[] {
  const columns = Object.entries(value)
  const keys = new Set(
    columns.flatMap(([, inner]) => (isObject(inner) || Array.isArray(inner) ? Object.keys(inner) : []))
  )
  return [...keys].map((key) => ({
    name: Array.isArray(columns[0]?.[1]) ? undefined : key,
    row: Object.fromEntries(columns.map(([name, inner]) => [name, (inner as Row)[key] ?? null]))
  }))
}
