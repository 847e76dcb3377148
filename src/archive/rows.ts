/** Rows of archives → documents: which key holds the text, and which what else is known of it. */
import type {Doubt} from '../article/types.ts'

/** Which keys of a row hold what. */
export interface Keys {
  text: string
  id: string
  /** Becomes the headline. */
  title?: string | undefined
  /** When the article was published. */
  date?: string | undefined
  /** The house that published it. */
  outlet?: string | undefined
}

export const usualKeys: Keys = {text: 'text', id: 'id'}

/** One row, read. */
export interface RowDocument {
  /** Number of the row, from 1: of the line, the record, the element. */
  line: number
  id: string | null
  text: string
  title: string | undefined
  /** ISO 8601: a date, or date and time. */
  published: string | undefined
  outlet: string | undefined
  /** The other keys of the row. */
  meta: Record<string, unknown> | null
  doubts: Doubt[]
}

/** Why a row gives no article. */
export type FaultCode =
  | 'not-json'
  | 'not-an-object'
  | 'no-text'
  | 'too-long'
  | 'not-read'
  | 'not-converted'
  | 'not-written'

/** A row that has no text, or that could not be converted. */
export interface RowFault {
  line: number
  error: {code: FaultCode; message: string}
}

export const fault = (line: number, code: FaultCode, message: string): RowFault => ({line, error: {code, message}})

/** What is said of an article that is not even held. */
export const tooLongMessage = (maxBytes: number): string =>
  `it is longer than ${maxBytes} bytes; raise --max-bytes if it is one article`

export const isFault = (document: RowDocument | RowFault): document is RowFault => 'error' in document

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An id that a string can stand for. Any other is carried through like the other keys. */
function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : null
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/u

/** ISO 8601 of what a row says of its day: ISO itself, or a date with the month's name, as mail and feeds have it. */
function publishedOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  const time = isoDate.test(text) || /\p{L}{3}/u.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time)) return undefined
  return isoDate.test(text) ? text.replace(' ', 'T') : new Date(time).toISOString()
}

const given = (value: unknown): value is string | number => value !== undefined && value !== null && value !== ''

/** Read one row. */
export function readRow(
  value: unknown,
  line: number,
  doubts: readonly Doubt[] = [],
  keys: Keys = usualKeys
): RowDocument | RowFault {
  if (!isObject(value))
    return fault(line, 'not-an-object', 'this line is not a JSON object; put {"id": …, "text": …} on each line')
  const text = value[keys.text]
  if (typeof text !== 'string')
    return fault(line, 'no-text', `there is no string under "${keys.text}"; name the right key with --text-key`)
  const at = (key: string | undefined) => (key === undefined ? undefined : value[key])
  const [id, title, date, outlet] = [idOf(at(keys.id)), at(keys.title), at(keys.date), at(keys.outlet)]
  const published = publishedOf(date)
  const unread: Doubt[] =
    given(date) && !published
      ? [{rule: 'newsparse/date-key', message: `"${date}" is not read as a date; write it as 2022-10-22.`}]
      : []
  const used = new Set([keys.text, ...(id === null ? [] : [keys.id]), keys.title, keys.date, keys.outlet])
  const rest = Object.entries(value).filter(([key, one]) => !used.has(key) && !(key === keys.id && one === undefined))
  return {
    line,
    id,
    text,
    title: given(title) ? String(title) : undefined,
    published,
    outlet: given(outlet) ? String(outlet) : undefined,
    meta: rest.length > 0 ? Object.fromEntries(rest) : null,
    doubts: [...doubts, ...unread]
  }
}
