/** Rows of archives → documents: which key holds the text, and which what else is known of it. */
import type {Doubt} from '../article/types.ts'
import type {ErrorCode, ErrorRecord} from '../write/error-record.ts'
import {ExactNumber, stringifyJson} from '../write/exact-json.ts'
import {readMoment} from './read-moment.ts'

/** Which keys of a row hold what. */
export interface Keys {
  text: string
  id: string
  /** Becomes the headline. */
  title?: string | undefined
  /** When the article was published. */
  date?: string | undefined
  /** The outlet that published it. */
  outlet?: string | undefined
  /** The language that days are read in; any that is known when absent. */
  language?: string | undefined
}

export const usualKeys: Keys = {text: 'text', id: 'id'}

/** One row, read. */
export interface RowDocument {
  /** Number of the row, from 1: of the line, the record, the element. */
  line: number
  id: string | null
  /** The id as the row has it. */
  rawId: unknown
  text: string
  title: string | undefined
  /** ISO 8601: a date, or date and time. */
  published: string | undefined
  outlet: string | undefined
  /** The other keys of the row. */
  meta: Record<string, unknown> | null
  doubts: Doubt[]
}

/** A row that has no text, or that could not be converted. */
export interface RowFault {
  line: number
  error: ErrorRecord['error']
  /** As the row has it, where that could be read. */
  id?: unknown
  /** Its other keys but the text, where they could be read. */
  meta?: Record<string, unknown> | null
}

export const fault = (line: number, code: ErrorCode, message: string): RowFault => ({line, error: {code, message}})

/** What is said of an article that is not even held. */
export const tooLongMessage = (maxBytes: number): string =>
  `it is longer than ${maxBytes} bytes; raise --max-bytes if it is one article`

export const isFault = (document: RowDocument | RowFault): document is RowFault => 'error' in document

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)

/** An id that a string can stand for. Any other is carried through like the other keys. */
function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  const isNumber = (typeof value === 'number' && Number.isFinite(value)) || value instanceof ExactNumber
  return isNumber ? String(value) : null
}

const given = (value: unknown): value is string | number => value !== undefined && value !== null && value !== ''

/** The beginning of a value, for a message. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : stringifyJson(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The value of a key that the row itself has: every object has a "constructor". */
const own = (row: Record<string, unknown>, key: string | undefined): unknown =>
  key !== undefined && Object.hasOwn(row, key) ? row[key] : undefined

/** The keys of a row that say nothing else; null when there are none. */
function metaOf(row: Record<string, unknown>, used: ReadonlySet<string | undefined>): Record<string, unknown> | null {
  const rest = Object.entries(row).filter(([key, one]) => !used.has(key) && one !== undefined)
  return rest.length > 0 ? Object.fromEntries(rest) : null
}

/** An error that keeps what the row says beside its text. */
const faultOfRow = (row: Record<string, unknown>, keys: Keys, found: RowFault): RowFault => ({
  ...found,
  id: own(row, keys.id) ?? null,
  meta: metaOf(row, new Set([keys.text, keys.id]))
})

/** Say of a row that has been read why it gives no article, with what it says beside its text. */
export const refused = (row: RowDocument, {error}: RowFault): RowFault => ({
  line: row.line,
  error,
  id: row.rawId,
  meta: row.meta
})

/** Read one row. */
export function readRow(
  value: unknown,
  line: number,
  doubts: readonly Doubt[] = [],
  keys: Keys = usualKeys
): RowDocument | RowFault {
  if (!isObject(value))
    return fault(line, 'not-an-object', 'this line is not a JSON object; put {"id": …, "text": …} on each line')
  const at = (key: string | undefined) => own(value, key)
  const text = at(keys.text)
  if (typeof text !== 'string') {
    const message = `there is no string under "${keys.text}"; name the right key with --text-key`
    return faultOfRow(value, keys, fault(line, 'no-text', message))
  }
  const [id, title, date, outlet] = [idOf(at(keys.id)), at(keys.title), at(keys.date), at(keys.outlet)]
  const published = typeof date === 'string' ? readMoment(date, keys.language) : undefined
  const unread: Doubt[] =
    given(date) && !published
      ? [{rule: 'newsparse/date-key', message: `"${shown(date)}" is not read as a date; write it as 2022-10-22.`}]
      : []
  // What is not understood is carried through, like the other keys.
  const used = new Set([
    keys.text,
    id === null ? undefined : keys.id,
    keys.title,
    published ? keys.date : undefined,
    keys.outlet
  ])
  return {
    line,
    id,
    rawId: at(keys.id) ?? null,
    text,
    title: given(title) ? String(title) : undefined,
    published,
    outlet: given(outlet) ? String(outlet) : undefined,
    meta: metaOf(value, used),
    doubts: [...doubts, ...unread]
  }
}
